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
  "displayName": "Binary Lookup",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Returns one of two values, by whether the input is on a list.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "input",
    "displayName": "Input",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "list",
    "displayName": "List",
    "simpleValueType": true,
    "textAsList": true,
    "lineCount": 5,
    "valueValidators": [
      {
        "type": "TABLE_ROW_COUNT",
        "args": [
          1
        ]
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "whenOn",
    "displayName": "Value when on the list",
    "simpleValueType": true,
    "canBeEmptyString": true
  },
  {
    "type": "TEXT",
    "name": "whenOff",
    "displayName": "Value when not",
    "simpleValueType": true,
    "canBeEmptyString": true
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const makeString = require('makeString');

for (let i = 0; i < data.list.length; i++) {
  if (makeString(data.input) === data.list[i]) return data.whenOn;
}
return data.whenOff;


___WEB_PERMISSIONS___

[]


___TESTS___

scenarios:
- name: Finds a text
  code: |-
    assertThat(runCode({input: 'b', list: ['a', 'b'], whenOn: 'yes', whenOff: 'no'})).isEqualTo('yes');
- name: Finds a number
  code: |-
    assertThat(runCode({input: 2, list: ['1', '2'], whenOn: 'yes', whenOff: 'no'})).isEqualTo('yes');
- name: Gives the other value
  code: |-
    assertThat(runCode({input: 'c', list: ['a', 'b'], whenOn: 'yes', whenOff: 'no'})).isEqualTo('no');


___NOTES___

Created on 3/14/2024, 9:26:53 AM


