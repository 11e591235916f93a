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
  "displayName": "Example Conversion Pixel",
  "categories": [
    "CONVERSIONS",
    "MARKETING"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Reports a conversion with one image request.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "customerNumber",
    "displayName": "Customer number",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ],
    "help": "Found under \u003cstrong\u003eSettings\u003c/strong\u003e \u003e Account.",
    "valueHint": "1234-5"
  },
  {
    "type": "TEXT",
    "name": "value",
    "displayName": "Value",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER",
        "errorMessage": "Enter a whole number."
      }
    ]
  },
  {
    "type": "CHECKBOX",
    "name": "addReferrer",
    "simpleValueType": true,
    "checkboxText": "Add the referrer",
    "defaultValue": true
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const encodeUriComponent = require('encodeUriComponent');
const getReferrerUrl = require('getReferrerUrl');
const sendPixel = require('sendPixel');
const generateRandom = require('generateRandom');

const part = (name, value) => '&' + name + '=' + encodeUriComponent(value);

let url = 'https://pixel.example.com/collect?c=' + encodeUriComponent(data.customerNumber);
if (data.value) {
  url += part('v', data.value);
}
if (data.addReferrer) {
  url += part('r', getReferrerUrl() || '');
}
url += part('z', generateRandom(1, 1000000) + '');

sendPixel(url, data.gtmOnSuccess, data.gtmOnFailure);


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "send_pixel",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedUrls",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://pixel.example.com/collect*"
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
        "publicId": "get_referrer",
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
- name: Sends everything
  code: |-
    runCode(mockData);
    assertApi('sendPixel').wasCalledWith('https://pixel.example.com/collect?c=1234-5&v=10&r=https%3A%2F%2Fa.example%2F&z=7', success, failure);
    assertApi('gtmOnSuccess').wasCalled();
- name: Leaves out what is not there
  code: |-
    runCode({customerNumber: '1'});
    assertThat(sent).isEqualTo(['https://pixel.example.com/collect?c=1&z=7']);
- name: Reports a failure
  code: |-
    mock('sendPixel', (url, onSuccess, onFailure) => { onFailure(); });
    runCode(mockData);
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
setup: |-
  const mockData = {customerNumber: '1234-5', value: '10', addReferrer: true};
  const sent = [];
  let success;
  let failure;
  mock('generateRandom', 7);
  mock('getReferrerUrl', 'https://a.example/');
  mock('sendPixel', (url, onSuccess, onFailure) => {
    sent.push(url);
    success = onSuccess;
    failure = onFailure;
    onSuccess();
  });


___NOTES___

Created on 3/14/2024, 9:26:53 AM


