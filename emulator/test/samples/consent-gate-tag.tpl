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
  "displayName": "Example Consent Gate",
  "categories": [
    "ANALYTICS",
    "PERSONALIZATION"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Starts a library once the visitor has agreed.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "consentType",
    "displayName": "Consent type",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ],
    "defaultValue": "analytics_storage"
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const addConsentListener = require('addConsentListener');
const isConsentGranted = require('isConsentGranted');
const setInWindow = require('setInWindow');
const templateStorage = require('templateStorage');

const start = () => {
  if (templateStorage.getItem('started')) return;
  templateStorage.setItem('started', true);
  setInWindow('exampleSettings', {started: true}, true);
};

if (isConsentGranted(data.consentType)) {
  start();
} else {
  addConsentListener(data.consentType, (type, granted) => {
    if (granted) start();
  });
}
data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
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
                    "string": "exampleSettings"
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
        "publicId": "access_template_storage",
        "versionId": "1"
      },
      "param": []
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Starts at once when granted
  code: |-
    mock('isConsentGranted', true);
    runCode(mockData);
    assertApi('setInWindow').wasCalledWith('exampleSettings', {started: true}, true);
- name: Waits for consent and starts once
  code: |-
    let listener;
    mock('isConsentGranted', false);
    mock('addConsentListener', (type, callback) => { listener = callback; });
    runCode(mockData);
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('setInWindow').wasNotCalled();
    listener('analytics_storage', false);
    assertApi('setInWindow').wasNotCalled();
    listener('analytics_storage', true);
    listener('analytics_storage', true);
    assertThat(starts).isEqualTo(1);
setup: |-
  const mockData = {consentType: 'analytics_storage'};
  let starts = 0;
  mock('setInWindow', () => { starts++; return true; });


___NOTES___

Created on 3/14/2024, 9:26:53 AM


