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
  "displayName": "Example Consent Defaults",
  "categories": [
    "TAG_MANAGEMENT"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Sets the state of consent before the visitor has chosen.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "PARAM_TABLE",
    "name": "regions",
    "displayName": "Defaults",
    "newRowButtonText": "Add region",
    "newRowTitle": "New region",
    "editRowTitle": "Region",
    "paramTableColumns": [
      {
        "param": {
          "type": "TEXT",
          "name": "region",
          "displayName": "Regions",
          "simpleValueType": true,
          "help": "Comma-separated, such as \u003cem\u003eUS, DE-BY\u003c/em\u003e. Empty for everywhere."
        },
        "isUnique": true
      },
      {
        "param": {
          "type": "SELECT",
          "name": "granted",
          "displayName": "State",
          "simpleValueType": true,
          "selectItems": [
            {
              "value": "denied",
              "displayValue": "Denied"
            },
            {
              "value": "granted",
              "displayValue": "Granted"
            }
          ]
        }
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "Wait for an update",
    "simpleValueType": true,
    "valueUnit": "milliseconds",
    "defaultValue": "500",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');

const regionsOf = (text) => text.split(',').map((region) => region.trim()).filter((region) => region);

(data.regions || []).forEach((row) => {
  const state = {
    'ad_storage': row.granted,
    'analytics_storage': row.granted,
    'wait_for_update': makeNumber(data.waitForUpdate)
  };
  if (row.region) state.region = regionsOf(row.region);
  setDefaultConsentState(state);
});

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
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
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
  }
]


___TESTS___

scenarios:
- name: Sets the state by region
  code: |-
    runCode({regions: [{region: 'US, DE-BY', granted: 'denied'}], waitForUpdate: '250'});
    assertApi('setDefaultConsentState').wasCalledWith({
      'region': ['US', 'DE-BY'],
      'ad_storage': 'denied',
      'analytics_storage': 'denied',
      'wait_for_update': 250
    });
    assertApi('gtmOnSuccess').wasCalled();
- name: Does nothing without rows
  code: |-
    runCode({});
    assertApi('setDefaultConsentState').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();


___NOTES___

Created on 3/14/2024, 9:26:53 AM


