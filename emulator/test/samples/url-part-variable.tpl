___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "MACRO",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "URL Part",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Returns one part of the address of the page, in lower case if wanted.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "RADIO",
    "name": "part",
    "displayName": "Part",
    "simpleValueType": true,
    "radioItems": [
      {
        "value": "host",
        "displayValue": "Host"
      },
      {
        "value": "path",
        "displayValue": "Path"
      },
      {
        "value": "parameter",
        "displayValue": "Query parameter",
        "subParams": [
          {
            "type": "TEXT",
            "name": "key",
            "displayName": "Key",
            "simpleValueType": true,
            "valueValidators": [
              {
                "type": "NON_EMPTY"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "type": "CHECKBOX",
    "name": "lowerCase",
    "simpleValueType": true,
    "checkboxText": "In lower case"
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const getUrl = require('getUrl');
const getQueryParameters = require('getQueryParameters');

let value;
switch (data.part) {
  case 'parameter':
    value = getQueryParameters(data.key);
    break;
  default:
    value = getUrl(data.part);
}
if (!value) return undefined;
return data.lowerCase ? value.toLowerCase() : value;


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "get_url",
        "versionId": "1"
      },
      "param": [
        {
          "key": "urlParts",
          "value": {
            "type": 1,
            "string": "any"
          }
        },
        {
          "key": "queriesAllowed",
          "value": {
            "type": 1,
            "string": "any"
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
- name: Reads the path
  code: |-
    mock('getUrl', (part) => part === 'path' ? '/A' : undefined);
    assertThat(runCode({part: 'path'})).isEqualTo('/A');
- name: Reads a parameter in lower case
  code: |-
    mock('getQueryParameters', 'X');
    assertThat(runCode({part: 'parameter', key: 'k', lowerCase: true})).isEqualTo('x');
    assertApi('getQueryParameters').wasCalledWith('k');
- name: Gives undefined for nothing
  code: |-
    mock('getUrl', '');
    assertThat(runCode({part: 'host'})).isUndefined();


___NOTES___

Created on 3/14/2024, 9:26:53 AM


