___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Example Analytics Loader",
  "categories": [
    "ANALYTICS"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Loads the library once and queues an event for it.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "SELECT",
    "name": "event",
    "displayName": "Event",
    "simpleValueType": true,
    "macrosInSelect": true,
    "selectItems": [
      {
        "value": "pageView",
        "displayValue": "pageView"
      },
      {
        "value": "lead",
        "displayValue": "lead"
      },
      {
        "value": "custom",
        "displayValue": "custom"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "customEvent",
    "displayName": "Custom event",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ],
    "enablingConditions": [
      {
        "paramName": "event",
        "paramValue": "custom",
        "type": "EQUALS"
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "more",
    "displayName": "More",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "SIMPLE_TABLE",
        "name": "properties",
        "displayName": "Properties",
        "newRowButtonText": "Add property",
        "simpleTableColumns": [
          {
            "type": "TEXT",
            "name": "key",
            "displayName": "Key",
            "defaultValue": "",
            "isUnique": true,
            "valueValidators": [
              {
                "type": "NON_EMPTY"
              }
            ]
          },
          {
            "type": "TEXT",
            "name": "value",
            "displayName": "Value",
            "defaultValue": ""
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "debug",
        "simpleValueType": true,
        "checkboxText": "Log to the console"
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const createArgumentsQueue = require('createArgumentsQueue');
const injectScript = require('injectScript');
const logToConsole = require('logToConsole');
const makeTableMap = require('makeTableMap');
const queryPermission = require('queryPermission');

const log = data.debug ? logToConsole : () => {};
const url = 'https://cdn.example.com/lib/v2.js';

const name = data.event === 'custom' ? data.customEvent : data.event;
if (!name) {
  log('No event name was given.');
  data.gtmOnFailure();
  return;
}

const properties = data.properties && data.properties.length ?
  makeTableMap(data.properties, 'key', 'value') :
  {};
const lib = createArgumentsQueue('lib', 'libQueue');
lib('track', name, properties);

if (queryPermission('inject_script', url)) {
  injectScript(url, data.gtmOnSuccess, data.gtmOnFailure, url);
} else {
  log('The script is not permitted.');
  data.gtmOnFailure();
}


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "lib"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "libQueue"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "inject_script",
        "versionId": "1"
      },
      "param": [
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://cdn.example.com/*"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Queues the event and loads the library
  code: |-
    mock('injectScript', (url, onSuccess) => { onSuccess(); });
    runCode(mockData);
    assertThat(require('copyFromWindow')('libQueue')).hasLength(1);
    assertThat(require('copyFromWindow')('libQueue')[0]).isEqualTo(['track', 'lead', {plan: 'pro'}]);
    assertApi('gtmOnSuccess').wasCalled();
- name: Loads the library once
  code: |-
    let onSuccess;
    let onFailure;
    mock('injectScript', (url, ok, fail) => {
      onSuccess = ok;
      onFailure = fail;
      ok();
    });
    runCode(mockData);
    runCode(mockData);
    assertApi('injectScript').wasCalledWith(url, onSuccess, onFailure, url);
    assertThat(require('copyFromWindow')('libQueue')).hasLength(2);
- name: Uses the custom name
  code: |-
    mock('createArgumentsQueue', () => (command, name) => { assertThat(name).isEqualTo('mine'); });
    mock('injectScript', undefined);
    runCode({event: 'custom', customEvent: 'mine'});
    assertApi('createArgumentsQueue').wasCalledWith('lib', 'libQueue');
- name: Fails without a name
  code: |-
    runCode({event: 'custom'});
    assertApi('gtmOnFailure').wasCalled();
    assertApi('injectScript').wasNotCalled();
- name: Fails without the permission
  code: |-
    mock('queryPermission', false);
    runCode(mockData);
    assertApi('gtmOnFailure').wasCalled();
    assertApi('injectScript').wasNotCalled();
setup: |-
  const url = 'https://cdn.example.com/lib/v2.js';
  const mockData = {event: 'lead', properties: [{key: 'plan', value: 'pro'}], debug: false};


___NOTES___

Created on 3/14/2024, 9:26:53 AM


