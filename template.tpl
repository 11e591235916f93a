___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Booking Bridge for OnceHub",
  "categories": [
    "CONVERSIONS",
    "LEAD_GENERATION",
    "ANALYTICS"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Booking Bridge",
    "thumbnail": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAACUUlEQVR42u2bP0sDMRTA8ynyDboXXCSLpUNHOXCWdC0iDq51Exwc2lWsY0EnQVBwKiKO6tBBcCk6uDicIM6RV1q41uQSe5dL7vICD8rlmrz3u/de3v0JIQaNMt6gjPco4yPKeEwZF55KPNMRdG2QrI0y3qaMTzw2WCege3sVw+uU8ecSG74sYEvd1PjIczfPEh6RifGi4hKluX0cAIBYGg4Vi3ltTpBlexGYtJMAJgECmCSLHBGoNMisagoVQI/MSsdQAYyIi6Wvu7cpxoMNIa7WpwK/4ZiLJZEUOWGtub1g+LJAH5xTpE6FAkgzPgmhkgDAxXXGz6XIcCA+XX0XXlAYAFPj54IAMAQwCeIyWDkAwRdCHpbCbgD4JAgAASAABKA96eTiVnx9/4iyNNAVdM4FAAxU1mYCQQugTFde5gkIAEMghyRY1pbbKmA6eK3VEePXN2sGwdgwRxYdrQEwMR76j88uRbRztGAI/IZj0GcyhgyCUwA64x+eXqYGmhYncC785z8QnAI4v75XZuFuf7j6bXN/qFyFYE4vAMDVUhnf5AeZS1UYQwUh6VXOALx/fFozXgcB5nYKYPfwVNqXxe3TwkHWQAdnAGSJD5KXrTs3WWIEHZwAWNva18Zl3qLKNypdrAKQueT8alh9tC7xOlV4WAVwc/f45xgUMrYBwBwmulgHIItHm+6fFgaqoskqAFlT1em5vlxpdfy4GVp1wlzeNBcNAJ8KVxxAHDCAGD+UxE9lQ/9YOvjP5XHDBG6ZwU1TuG0ON07i1lncPB3s9vlffR3U+tVcRHoAAAAASUVORK5CYII\u003d"
  },
  "description": "Pushes each OnceHub (ScheduleOnce) booking on your site to the data layer, once and without personal data, as a conversion for GA4, Google Ads and others. Unofficial, not made by OnceHub.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "RADIO",
    "name": "embed",
    "displayName": "Which OnceHub embed is on this site?",
    "simpleValueType": true,
    "help": "Open the page with the booking form, choose \u003cem\u003eView page source\u003c/em\u003e and search it for the marks that stand beside each answer. None of them there? A button or widget of a booking page (\u003cem\u003eSOIBTN_\u003c/em\u003e, \u003cem\u003eSOIWGT_\u003c/em\u003e), a plain link or a bare iframe tells the page nothing about bookings, so no tool can count them there. A page builder (Wix, Unbounce, Leadpages, GoDaddy, Squarespace) may keep the embed in an iframe of its own: our documentation has two recipes for that.",
    "radioItems": [
      {
        "value": "classic",
        "displayValue": "Booking page",
        "help": "Marks: \u003cem\u003eSOIDIV_\u003c/em\u003e and \u003cem\u003eso.js\u003c/em\u003e. The tag does everything itself and loads no other script."
      },
      {
        "value": "classic_bridge",
        "displayValue": "Booking page, with a callback declared late, or other tools that read the data layer",
        "help": "Marks: \u003cem\u003eSOIDIV_\u003c/em\u003e and \u003cem\u003eso.js\u003c/em\u003e. Choose this if the site declares its own \u003cem\u003eSOAfterConfirmationFunction\u003c/em\u003e after the page has loaded, or if another tool looks for the booking in the data layer. It needs the bridge, a small script."
      },
      {
        "value": "calendar",
        "displayValue": "Booking calendar",
        "help": "Marks: \u003cem\u003edata-oh-booking-calendar-id\u003c/em\u003e, or \u003cem\u003edata-oh-lightbox-bkc-id\u003c/em\u003e on a button that opens it. It needs the bridge, a small script."
      },
      {
        "value": "both",
        "displayValue": "Both",
        "help": "Marks of both kinds. It needs the bridge, a small script."
      }
    ],
    "defaultValue": "classic",
    "alwaysInSummary": true
  },
  {
    "type": "GROUP",
    "name": "bridge",
    "displayName": "The bridge",
    "groupStyle": "NO_ZIPPY",
    "enablingConditions": [
      {
        "paramName": "embed",
        "paramValue": "classic",
        "type": "NOT_EQUALS"
      }
    ],
    "subParams": [
      {
        "type": "RADIO",
        "name": "bridgeSource",
        "displayName": "Where does the bridge come from?",
        "simpleValueType": true,
        "help": "The bridge is a small script for what tags cannot do: hear Booking calendars, follow a callback that is declared late, push so that other tools see it. If there is none in the end, this tag still captures booking pages itself.",
        "radioItems": [
          {
            "value": "site",
            "displayValue": "The site loads its own copy (recommended)",
            "help": "A developer puts \u003cem\u003ebridge.js\u003c/em\u003e on the site. The tag waits for it and never loads one."
          },
          {
            "value": "cdn",
            "displayValue": "From the CDN, at once",
            "help": "The tag loads one fixed version from cdn.jsdelivr.net."
          },
          {
            "value": "cdn_after_consent",
            "displayValue": "From the CDN, only after consent",
            "help": "As before, once the visitor has agreed. Bookings of calendars before that are not counted.",
            "subParams": [
              {
                "type": "SELECT",
                "name": "bridgeConsentType",
                "displayName": "Consent to wait for",
                "simpleValueType": true,
                "help": "Google consent mode says when this type is granted. A type for which your banner sets no default counts as granted in GTM.",
                "selectItems": [
                  {
                    "value": "ad_user_data",
                    "displayValue": "ad_user_data (send personal data to Google for ads)"
                  },
                  {
                    "value": "ad_storage",
                    "displayValue": "ad_storage (advertising)"
                  },
                  {
                    "value": "analytics_storage",
                    "displayValue": "analytics_storage (statistics)"
                  }
                ],
                "macrosInSelect": false,
                "defaultValue": "analytics_storage"
              }
            ]
          }
        ],
        "defaultValue": "site",
        "alwaysInSummary": true
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "eventName",
    "displayName": "Event name",
    "simpleValueType": true,
    "help": "The name of the event that is pushed once for each booking. Use it in a \u003cem\u003eCustom Event\u003c/em\u003e trigger. At most 30 characters.",
    "defaultValue": "booking_confirmed",
    "valueHint": "booking_confirmed",
    "valueValidators": [
      {
        "type": "NON_EMPTY",
        "errorMessage": "Name the event, such as booking_confirmed."
      },
      {
        "type": "REGEX",
        "args": [
          "(?:[A-Za-z]\\w{0,29}|.*\\{\\{.+\\}\\}.*)?"
        ],
        "errorMessage": "Start with a letter, then use letters, digits and underscores, at most 30 characters: booking_confirmed."
      }
    ],
    "alwaysInSummary": true
  },
  {
    "type": "GROUP",
    "name": "eventGroup",
    "displayName": "What the event carries",
    "groupStyle": "ZIPPY_CLOSED",
    "help": "The standard keys suit most sites. Add or rename keys here if your other tags expect certain names.",
    "subParams": [
      {
        "type": "LABEL",
        "name": "sensitiveHint",
        "displayName": "\u003cstrong\u003eHealth, legal advice and the like:\u003c/strong\u003e the name of an event type can say what a visitor suffers from or is accused of. Choose \u003cem\u003eOnly your own rows\u003c/em\u003e and leave \u003cem\u003eEvent type\u003c/em\u003e out, or give the event types neutral names in OnceHub."
      },
      {
        "type": "RADIO",
        "name": "fields",
        "displayName": "Keys of the event",
        "simpleValueType": true,
        "help": "The standard keys are named booking_type, booking_start_utc and so on. None of them says who the customer is. Rows win over standard keys of the same name.",
        "radioItems": [
          {
            "value": "standard",
            "displayValue": "The standard keys"
          },
          {
            "value": "both",
            "displayValue": "The standard keys and your own rows"
          },
          {
            "value": "rows",
            "displayValue": "Only your own rows",
            "help": "booking_source, booking_id and booking_data stay, because they keep bookings apart."
          }
        ],
        "defaultValue": "standard"
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "rows",
        "displayName": "Your own rows",
        "help": "Each row pushes one field of the booking under a key of yours. The class in brackets says how careful to be: from \u003cem\u003estaff\u003c/em\u003e on, a field is pushed only if \u003cem\u003ePersonal data and consent\u003c/em\u003e below says what allows it; staff, free text and capability have their check boxes there, too.",
        "enablingConditions": [
          {
            "paramName": "fields",
            "paramValue": "standard",
            "type": "NOT_EQUALS"
          }
        ],
        "simpleTableColumns": [
          {
            "type": "SELECT",
            "name": "field",
            "displayName": "Field of the booking",
            "selectItems": [
              {
                "value": "booking_source",
                "displayValue": "Product that was booked with (plain)"
              },
              {
                "value": "booking_id",
                "displayValue": "Booking id (hashed) (pseudonymous)"
              },
              {
                "value": "booking_status",
                "displayValue": "Status (plain)"
              },
              {
                "value": "booking_type",
                "displayValue": "Event type (business text)"
              },
              {
                "value": "booking_calendar",
                "displayValue": "Calendar id (plain)"
              },
              {
                "value": "booking_start_utc",
                "displayValue": "Start (UTC) (plain)"
              },
              {
                "value": "booking_start_local",
                "displayValue": "Start (customer\u0027s clock) (plain)"
              },
              {
                "value": "booking_start_host_local",
                "displayValue": "Start (booking page\u0027s clock) (plain)"
              },
              {
                "value": "booking_date",
                "displayValue": "Date (plain)"
              },
              {
                "value": "booking_weekday",
                "displayValue": "Weekday (plain)"
              },
              {
                "value": "booking_hour",
                "displayValue": "Hour (plain)"
              },
              {
                "value": "booking_utc_offset_minutes",
                "displayValue": "Minutes ahead of UTC (plain)"
              },
              {
                "value": "booking_time_zone",
                "displayValue": "Time zone (plain)"
              },
              {
                "value": "booking_lead_time_hours",
                "displayValue": "Hours until the start (plain)"
              },
              {
                "value": "booking_duration_minutes",
                "displayValue": "Duration in minutes (plain)"
              },
              {
                "value": "booking_meeting_count",
                "displayValue": "Number of meetings (plain)"
              },
              {
                "value": "booking_last_start_utc",
                "displayValue": "Start of the last meeting (UTC) (plain)"
              },
              {
                "value": "booking_utm_source",
                "displayValue": "UTM source (business text)"
              },
              {
                "value": "booking_utm_medium",
                "displayValue": "UTM medium (business text)"
              },
              {
                "value": "booking_utm_campaign",
                "displayValue": "UTM campaign (business text)"
              },
              {
                "value": "booking_utm_term",
                "displayValue": "UTM term (business text)"
              },
              {
                "value": "booking_utm_content",
                "displayValue": "UTM content (business text)"
              },
              {
                "value": "booking_value",
                "displayValue": "Value (plain)"
              },
              {
                "value": "booking_currency",
                "displayValue": "Currency (plain)"
              },
              {
                "value": "booking_payload_version",
                "displayValue": "Version of the data (plain)"
              },
              {
                "value": "booking_data",
                "displayValue": "Completeness (plain)"
              },
              {
                "value": "booking_test",
                "displayValue": "Simulated (plain)"
              },
              {
                "value": "booking_page",
                "displayValue": "Booking page (staff)"
              },
              {
                "value": "booking_host",
                "displayValue": "Host (staff)"
              },
              {
                "value": "customer_name",
                "displayValue": "Name (personal)"
              },
              {
                "value": "customer_first_name",
                "displayValue": "First name (personal)"
              },
              {
                "value": "customer_last_name",
                "displayValue": "Last name (personal)"
              },
              {
                "value": "customer_email",
                "displayValue": "E-mail (personal)"
              },
              {
                "value": "customer_phone",
                "displayValue": "Phone (personal)"
              },
              {
                "value": "customer_note",
                "displayValue": "Note (free text)"
              },
              {
                "value": "cancel_link",
                "displayValue": "Link to cancel (capability)"
              },
              {
                "value": "reschedule_link",
                "displayValue": "Link to reschedule (capability)"
              },
              {
                "value": "ics_link",
                "displayValue": "Link to the ICS file (capability)"
              },
              {
                "value": "vcs_link",
                "displayValue": "Link to the VCS file (capability)"
              },
              {
                "value": "location",
                "displayValue": "Location (capability)"
              },
              {
                "value": "vendor_booking_id",
                "displayValue": "Booking id (raw) (capability)"
              },
              {
                "value": "booking_user_data",
                "displayValue": "User-provided data (personal)"
              }
            ],
            "macrosInSelect": true,
            "defaultValue": "booking_type"
          },
          {
            "type": "TEXT",
            "name": "key",
            "displayName": "Key",
            "valueHint": "lead_type",
            "isUnique": true,
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Name the key under which the value is pushed, such as lead_type."
              },
              {
                "type": "REGEX",
                "args": [
                  "(?:(?!(?:event|eventCallback|eventTimeout|eventModel|ecommerce|booking_source|booking_id|booking_data|booking_test)$)[A-Za-z]\\w{0,39}|.*\\{\\{.+\\}\\}.*)?"
                ],
                "errorMessage": "Start with a letter, then use letters, digits and underscores, at most 40 characters: lead_type. The keys event, eventCallback, eventTimeout, eventModel, ecommerce, booking_source, booking_id, booking_data and booking_test are taken."
              }
            ]
          },
          {
            "type": "SELECT",
            "name": "transform",
            "displayName": "Change",
            "selectItems": [
              {
                "value": "none",
                "displayValue": "As it is"
              },
              {
                "value": "lower case",
                "displayValue": "In lower case"
              },
              {
                "value": "first word",
                "displayValue": "First word only"
              },
              {
                "value": "digits only",
                "displayValue": "Digits only"
              },
              {
                "value": "date part",
                "displayValue": "Date part of a time"
              },
              {
                "value": "hour",
                "displayValue": "Hour of a time"
              },
              {
                "value": "cut at 100",
                "displayValue": "Cut at 100 characters"
              },
              {
                "value": "SHA-256",
                "displayValue": "Hashed with SHA-256"
              }
            ],
            "macrosInSelect": true,
            "defaultValue": "none"
          }
        ],
        "newRowButtonText": "Add a field"
      },
      {
        "type": "GROUP",
        "name": "calendarRows",
        "displayName": "Booking calendars",
        "groupStyle": "NO_ZIPPY",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "calendar",
            "type": "EQUALS"
          },
          {
            "paramName": "embed",
            "paramValue": "both",
            "type": "EQUALS"
          }
        ],
        "subParams": [
          {
            "type": "SIMPLE_TABLE",
            "name": "customRows",
            "displayName": "Answers to questions of a Booking calendar",
            "help": "Each row pushes the answer to one custom field of your booking form. Write its name as OnceHub has it. Answers count as personal data.",
            "enablingConditions": [
              {
                "paramName": "fields",
                "paramValue": "standard",
                "type": "NOT_EQUALS"
              }
            ],
            "simpleTableColumns": [
              {
                "type": "TEXT",
                "name": "field",
                "displayName": "Custom field",
                "valueHint": "company",
                "valueValidators": [
                  {
                    "type": "NON_EMPTY",
                    "errorMessage": "Write the name of the custom field as OnceHub has it, such as company."
                  }
                ]
              },
              {
                "type": "TEXT",
                "name": "key",
                "displayName": "Key",
                "valueHint": "lead_type",
                "isUnique": true,
                "valueValidators": [
                  {
                    "type": "NON_EMPTY",
                    "errorMessage": "Name the key under which the value is pushed, such as lead_type."
                  },
                  {
                    "type": "REGEX",
                    "args": [
                      "(?:(?!(?:event|eventCallback|eventTimeout|eventModel|ecommerce|booking_source|booking_id|booking_data|booking_test)$)[A-Za-z]\\w{0,39}|.*\\{\\{.+\\}\\}.*)?"
                    ],
                    "errorMessage": "Start with a letter, then use letters, digits and underscores, at most 40 characters: lead_type. The keys event, eventCallback, eventTimeout, eventModel, ecommerce, booking_source, booking_id, booking_data and booking_test are taken."
                  }
                ]
              },
              {
                "type": "SELECT",
                "name": "transform",
                "displayName": "Change",
                "selectItems": [
                  {
                    "value": "none",
                    "displayValue": "As it is"
                  },
                  {
                    "value": "lower case",
                    "displayValue": "In lower case"
                  },
                  {
                    "value": "first word",
                    "displayValue": "First word only"
                  },
                  {
                    "value": "digits only",
                    "displayValue": "Digits only"
                  },
                  {
                    "value": "date part",
                    "displayValue": "Date part of a time"
                  },
                  {
                    "value": "hour",
                    "displayValue": "Hour of a time"
                  },
                  {
                    "value": "cut at 100",
                    "displayValue": "Cut at 100 characters"
                  },
                  {
                    "value": "SHA-256",
                    "displayValue": "Hashed with SHA-256"
                  }
                ],
                "macrosInSelect": true,
                "defaultValue": "none"
              }
            ],
            "newRowButtonText": "Add a custom field"
          }
        ]
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "constants",
        "displayName": "Fixed values",
        "help": "Each row adds a key with a text or a GTM variable, such as the brand of the site. A variable counts as it was when this tag last fired. These keys win over fields of the same key.",
        "simpleTableColumns": [
          {
            "type": "TEXT",
            "name": "key",
            "displayName": "Key",
            "valueHint": "brand",
            "isUnique": true,
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Name the key under which the value is pushed, such as lead_type."
              },
              {
                "type": "REGEX",
                "args": [
                  "(?:(?!(?:event|eventCallback|eventTimeout|eventModel|ecommerce|booking_source|booking_id|booking_data|booking_test)$)[A-Za-z]\\w{0,39}|.*\\{\\{.+\\}\\}.*)?"
                ],
                "errorMessage": "Start with a letter, then use letters, digits and underscores, at most 40 characters: lead_type. The keys event, eventCallback, eventTimeout, eventModel, ecommerce, booking_source, booking_id, booking_data and booking_test are taken."
              }
            ]
          },
          {
            "type": "TEXT",
            "name": "value",
            "displayName": "Value",
            "valueHint": "{{Brand}}"
          }
        ],
        "newRowButtonText": "Add a value"
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "valueGroup",
    "displayName": "What a booking is worth",
    "groupStyle": "ZIPPY_CLOSED",
    "help": "Pushes booking_value and booking_currency, for bidding and reports. Leave it empty if you have no amounts.",
    "subParams": [
      {
        "type": "TEXT",
        "name": "valueCurrency",
        "displayName": "Currency",
        "simpleValueType": true,
        "help": "Three letters of ISO 4217. The amounts can be filled in below once there is a currency.",
        "valueHint": "EUR",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "(?:[Aa][Ee][Dd]|[Aa][Ff][Nn]|[Aa][Ll][Ll]|[Aa][Mm][Dd]|[Aa][Oo][Aa]|[Aa][Rr][Ss]|[Aa][Uu][Dd]|[Aa][Ww][Gg]|[Aa][Zz][Nn]|[Bb][Aa][Mm]|[Bb][Bb][Dd]|[Bb][Dd][Tt]|[Bb][Hh][Dd]|[Bb][Ii][Ff]|[Bb][Mm][Dd]|[Bb][Nn][Dd]|[Bb][Oo][Bb]|[Bb][Rr][Ll]|[Bb][Ss][Dd]|[Bb][Tt][Nn]|[Bb][Ww][Pp]|[Bb][Yy][Nn]|[Bb][Zz][Dd]|[Cc][Aa][Dd]|[Cc][Dd][Ff]|[Cc][Hh][Ff]|[Cc][Ll][Pp]|[Cc][Nn][Yy]|[Cc][Oo][Pp]|[Cc][Rr][Cc]|[Cc][Uu][Pp]|[Cc][Vv][Ee]|[Cc][Zz][Kk]|[Dd][Jj][Ff]|[Dd][Kk][Kk]|[Dd][Oo][Pp]|[Dd][Zz][Dd]|[Ee][Gg][Pp]|[Ee][Rr][Nn]|[Ee][Tt][Bb]|[Ee][Uu][Rr]|[Ff][Jj][Dd]|[Ff][Kk][Pp]|[Gg][Bb][Pp]|[Gg][Ee][Ll]|[Gg][Hh][Ss]|[Gg][Ii][Pp]|[Gg][Mm][Dd]|[Gg][Nn][Ff]|[Gg][Tt][Qq]|[Gg][Yy][Dd]|[Hh][Kk][Dd]|[Hh][Nn][Ll]|[Hh][Tt][Gg]|[Hh][Uu][Ff]|[Ii][Dd][Rr]|[Ii][Ll][Ss]|[Ii][Nn][Rr]|[Ii][Qq][Dd]|[Ii][Rr][Rr]|[Ii][Ss][Kk]|[Jj][Mm][Dd]|[Jj][Oo][Dd]|[Jj][Pp][Yy]|[Kk][Ee][Ss]|[Kk][Gg][Ss]|[Kk][Hh][Rr]|[Kk][Mm][Ff]|[Kk][Pp][Ww]|[Kk][Rr][Ww]|[Kk][Ww][Dd]|[Kk][Yy][Dd]|[Kk][Zz][Tt]|[Ll][Aa][Kk]|[Ll][Bb][Pp]|[Ll][Kk][Rr]|[Ll][Rr][Dd]|[Ll][Ss][Ll]|[Ll][Yy][Dd]|[Mm][Aa][Dd]|[Mm][Dd][Ll]|[Mm][Gg][Aa]|[Mm][Kk][Dd]|[Mm][Mm][Kk]|[Mm][Nn][Tt]|[Mm][Oo][Pp]|[Mm][Rr][Uu]|[Mm][Uu][Rr]|[Mm][Vv][Rr]|[Mm][Ww][Kk]|[Mm][Xx][Nn]|[Mm][Yy][Rr]|[Mm][Zz][Nn]|[Nn][Aa][Dd]|[Nn][Gg][Nn]|[Nn][Ii][Oo]|[Nn][Oo][Kk]|[Nn][Pp][Rr]|[Nn][Zz][Dd]|[Oo][Mm][Rr]|[Pp][Aa][Bb]|[Pp][Ee][Nn]|[Pp][Gg][Kk]|[Pp][Hh][Pp]|[Pp][Kk][Rr]|[Pp][Ll][Nn]|[Pp][Yy][Gg]|[Qq][Aa][Rr]|[Rr][Oo][Nn]|[Rr][Ss][Dd]|[Rr][Uu][Bb]|[Rr][Ww][Ff]|[Ss][Aa][Rr]|[Ss][Bb][Dd]|[Ss][Cc][Rr]|[Ss][Dd][Gg]|[Ss][Ee][Kk]|[Ss][Gg][Dd]|[Ss][Hh][Pp]|[Ss][Ll][Ee]|[Ss][Oo][Ss]|[Ss][Rr][Dd]|[Ss][Ss][Pp]|[Ss][Tt][Nn]|[Ss][Vv][Cc]|[Ss][Yy][Pp]|[Ss][Zz][Ll]|[Tt][Hh][Bb]|[Tt][Jj][Ss]|[Tt][Mm][Tt]|[Tt][Nn][Dd]|[Tt][Oo][Pp]|[Tt][Rr][Yy]|[Tt][Tt][Dd]|[Tt][Ww][Dd]|[Tt][Zz][Ss]|[Uu][Aa][Hh]|[Uu][Gg][Xx]|[Uu][Ss][Dd]|[Uu][Yy][Uu]|[Uu][Zz][Ss]|[Vv][Ee][Ss]|[Vv][Nn][Dd]|[Vv][Uu][Vv]|[Ww][Ss][Tt]|[Xx][Aa][Ff]|[Xx][Cc][Dd]|[Xx][Oo][Ff]|[Xx][Pp][Ff]|[Yy][Ee][Rr]|[Zz][Aa][Rr]|[Zz][Mm][Ww]|.*\\{\\{.+\\}\\}.*)?"
            ],
            "errorMessage": "Use the three letters of the currency: EUR, USD, GBP."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "valueDefault",
        "displayName": "Value of a booking",
        "simpleValueType": true,
        "help": "Used where no row below matches. Without it, only bookings that match a row have a value.",
        "valueHint": "150.00",
        "enablingConditions": [
          {
            "paramName": "valueCurrency",
            "paramValue": "",
            "type": "PRESENT"
          }
        ],
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "(?:\\d{1,9}|\\d{0,9}[.,](?:\\d{1,2}|\\d{4,})|(?:0\\d{0,8}|\\d{4,9})?[.,]\\d{3}|[1-9]\\d{0,2}(?:[\\s\u0027’]\\d{3}){1,2}(?:[.,]\\d+)?|[1-9]\\d{0,2}(?:,\\d{3}(?:,\\d{3}(?:\\.\\d+)?|\\.\\d+)|\\.\\d{3}(?:\\.\\d{3}(?:,\\d+)?|,\\d+))|[1-9]\\d?(?:,\\d\\d){1,2},\\d{3}(?:\\.\\d+)?|.*\\{\\{.+\\}\\}.*)?"
            ],
            "errorMessage": "Use digits, without a currency sign: 1250, 49.90 or 49,90. Write a thousand as 1000, since 1.000 may be read as one."
          }
        ]
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "valueRules",
        "displayName": "Values by event type",
        "help": "The first row that matches the name of the event type wins. Capital letters and spaces around do not matter.",
        "enablingConditions": [
          {
            "paramName": "valueCurrency",
            "paramValue": "",
            "type": "PRESENT"
          }
        ],
        "simpleTableColumns": [
          {
            "type": "SELECT",
            "name": "match",
            "displayName": "Event type",
            "selectItems": [
              {
                "value": "is",
                "displayValue": "is"
              },
              {
                "value": "contains",
                "displayValue": "contains"
              },
              {
                "value": "starts with",
                "displayValue": "starts with"
              }
            ],
            "macrosInSelect": true,
            "defaultValue": "contains"
          },
          {
            "type": "TEXT",
            "name": "text",
            "displayName": "Text",
            "valueHint": "demo",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Write the name of the event type, or a part of it: demo."
              }
            ]
          },
          {
            "type": "TEXT",
            "name": "value",
            "displayName": "Value",
            "valueHint": "150.00",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Write what such a booking is worth: 150.00."
              },
              {
                "type": "REGEX",
                "args": [
                  "(?:\\d{1,9}|\\d{0,9}[.,](?:\\d{1,2}|\\d{4,})|(?:0\\d{0,8}|\\d{4,9})?[.,]\\d{3}|[1-9]\\d{0,2}(?:[\\s\u0027’]\\d{3}){1,2}(?:[.,]\\d+)?|[1-9]\\d{0,2}(?:,\\d{3}(?:,\\d{3}(?:\\.\\d+)?|\\.\\d+)|\\.\\d{3}(?:\\.\\d{3}(?:,\\d+)?|,\\d+))|[1-9]\\d?(?:,\\d\\d){1,2},\\d{3}(?:\\.\\d+)?|.*\\{\\{.+\\}\\}.*)?"
                ],
                "errorMessage": "Use digits, without a currency sign: 1250, 49.90 or 49,90. Write a thousand as 1000, since 1.000 may be read as one."
              }
            ]
          }
        ],
        "newRowButtonText": "Add a value"
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "personalDataGroup",
    "displayName": "Personal data and consent",
    "groupStyle": "ZIPPY_CLOSED",
    "help": "Without an answer here the event says nothing about who booked. Never send what you add here to Google Analytics, whose rules forbid it.",
    "subParams": [
      {
        "type": "SELECT",
        "name": "userData",
        "displayName": "Customer\u0027s e-mail and phone for enhanced conversions",
        "simpleValueType": true,
        "help": "Adds booking_user_data, for the \u003cem\u003eUser-provided data\u003c/em\u003e of Google Ads. Hashed is enough for Google, and keeps the address and the number themselves from other tags.",
        "selectItems": [
          {
            "value": "off",
            "displayValue": "No"
          },
          {
            "value": "hashed",
            "displayValue": "Yes, hashed"
          },
          {
            "value": "plain",
            "displayValue": "Yes, as text; Google hashes it"
          }
        ],
        "macrosInSelect": true,
        "defaultValue": "off"
      },
      {
        "type": "TEXT",
        "name": "callingCode",
        "displayName": "Calling code of phone numbers without one",
        "simpleValueType": true,
        "help": "Digits only, such as 44 or 1, if your customers write their numbers without it. Leave it empty and such numbers are left out, because they could be anyone\u0027s.",
        "valueHint": "44",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "(?:[1-9]\\d{0,2}|.*\\{\\{.+\\}\\}.*)?"
            ],
            "errorMessage": "Use the digits of the calling code only: 44, not +44."
          }
        ]
      },
      {
        "type": "GROUP",
        "name": "customerQuestions",
        "displayName": "Who the customer of a Booking calendar is",
        "groupStyle": "NO_ZIPPY",
        "help": "The e-mail, phone and name are found by common labels in English, German, French, Spanish, Portuguese, Dutch, Italian and Japanese. Only if yours are worded otherwise, write the label of the question as OnceHub has it.",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "calendar",
            "type": "EQUALS"
          },
          {
            "paramName": "embed",
            "paramValue": "both",
            "type": "EQUALS"
          }
        ],
        "subParams": [
          {
            "type": "TEXT",
            "name": "emailField",
            "displayName": "Question for the e-mail",
            "valueHint": "Where can we write to you?",
            "simpleValueType": true,
            "help": "Label of the question. Leave it empty to find it by common labels."
          },
          {
            "type": "TEXT",
            "name": "phoneField",
            "displayName": "Question for the phone",
            "valueHint": "Where can we call you?",
            "simpleValueType": true,
            "help": "Label of the question. Leave it empty to find it by common labels."
          },
          {
            "type": "TEXT",
            "name": "nameField",
            "displayName": "Question for the name",
            "valueHint": "Who are you?",
            "simpleValueType": true,
            "help": "Label of the question. The answer is also looked for in texts, which are left out if they contain it."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "staffFields",
        "simpleValueType": true,
        "checkboxText": "Booking page and host",
        "help": "Adds booking_page and booking_host, which point to your staff."
      },
      {
        "type": "CHECKBOX",
        "name": "links",
        "simpleValueType": true,
        "checkboxText": "Links to cancel, reschedule and join",
        "help": "Adds the links, the location and the raw booking id. Anyone who can read them can cancel, move or see the meeting, and every tag on the page can. Only for tags that you trust with that."
      },
      {
        "type": "CHECKBOX",
        "name": "customerNote",
        "simpleValueType": true,
        "checkboxText": "Customer\u0027s note",
        "help": "Adds customer_note, the text that the customer wrote to you."
      },
      {
        "type": "RADIO",
        "name": "legalBasis",
        "displayName": "What allows you to push personal data?",
        "simpleValueType": true,
        "help": "Asked for everything above, and for rows whose field is marked staff, personal, free text or capability. The event itself never waits for this: the personal part follows in a second push once it is allowed.",
        "radioItems": [
          {
            "value": "none",
            "displayValue": "Nothing: push no personal data"
          },
          {
            "value": "consent_mode",
            "displayValue": "The visitor agreed in our banner (Google consent mode)",
            "subParams": [
              {
                "type": "SELECT",
                "name": "legalBasisType",
                "displayName": "Type of consent",
                "simpleValueType": true,
                "help": "What the visitor must have agreed to. ad_user_data is the type made for this.",
                "selectItems": [
                  {
                    "value": "ad_user_data",
                    "displayValue": "ad_user_data (send personal data to Google for ads)"
                  },
                  {
                    "value": "ad_storage",
                    "displayValue": "ad_storage (advertising)"
                  },
                  {
                    "value": "analytics_storage",
                    "displayValue": "analytics_storage (statistics)"
                  }
                ],
                "macrosInSelect": false,
                "defaultValue": "ad_user_data"
              },
              {
                "type": "SELECT",
                "name": "bannerSetsDefaults",
                "displayName": "Does your banner set this type to denied before visitors answer?",
                "simpleValueType": true,
                "help": "GTM treats a type without a default as granted. Everything would then be pushed before visitors have agreed. Look at the \u003cem\u003eConsent\u003c/em\u003e tab of preview: the type must be denied at first.",
                "selectItems": [
                  {
                    "value": "unknown",
                    "displayValue": "I have not checked"
                  },
                  {
                    "value": "yes",
                    "displayValue": "Yes, I saw it in preview"
                  }
                ],
                "macrosInSelect": false,
                "defaultValue": "unknown",
                "valueValidators": [
                  {
                    "type": "REGEX",
                    "args": [
                      "yes"
                    ],
                    "errorMessage": "Look at the Consent tab of preview first. If the type is denied before you answer the banner, say yes here."
                  }
                ]
              }
            ]
          },
          {
            "value": "signal",
            "displayValue": "A GTM variable decides",
            "help": "For consent that is kept elsewhere than in Google consent mode.",
            "subParams": [
              {
                "type": "TEXT",
                "name": "legalBasisSignal",
                "displayName": "Variable that decides",
                "simpleValueType": true,
                "help": "It must be \u003cem\u003etrue\u003c/em\u003e or \u003cem\u003egranted\u003c/em\u003e when this tag fires; anything else is a no.",
                "valueHint": "{{Marketing consent}}",
                "valueValidators": [
                  {
                    "type": "NON_EMPTY",
                    "errorMessage": "Choose the variable that says whether the visitor agreed."
                  },
                  {
                    "type": "REGEX",
                    "args": [
                      ".*\\{\\{.+\\}\\}.*"
                    ],
                    "errorMessage": "Choose a GTM variable: a fixed text would be the same answer for every visitor."
                  }
                ]
              }
            ]
          },
          {
            "value": "not_needed",
            "displayValue": "No consent is needed here",
            "help": "Only if the person who is responsible for privacy at your company told you so."
          }
        ],
        "defaultValue": "none",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "consent_mode|signal|not_needed"
            ],
            "errorMessage": "You asked for personal data above: say what allows it, or take the choices above back.",
            "enablingConditions": [
              {
                "paramName": "staffFields",
                "paramValue": true,
                "type": "EQUALS"
              },
              {
                "paramName": "links",
                "paramValue": true,
                "type": "EQUALS"
              },
              {
                "paramName": "customerNote",
                "paramValue": true,
                "type": "EQUALS"
              },
              {
                "paramName": "userData",
                "paramValue": "off",
                "type": "NOT_EQUALS"
              }
            ]
          }
        ]
      },
      {
        "type": "SELECT",
        "name": "waitForConsent",
        "displayName": "Should the event itself wait for consent?",
        "simpleValueType": true,
        "help": "Usually no: your tags look at consent themselves. If it waits, it does so on this page only; a booking is lost when the visitor leaves before agreeing.",
        "notSetText": "No (recommended)",
        "selectItems": [
          {
            "value": "ad_storage",
            "displayValue": "ad_storage (advertising)"
          },
          {
            "value": "analytics_storage",
            "displayValue": "analytics_storage (statistics)"
          }
        ],
        "macrosInSelect": false
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "exclusionsGroup",
    "displayName": "Bookings that do not count",
    "groupStyle": "ZIPPY_CLOSED",
    "help": "Keeps test bookings and those of your own people out of the reports.",
    "subParams": [
      {
        "type": "SIMPLE_TABLE",
        "name": "exclude",
        "displayName": "Leave out a booking if",
        "help": "One matching row is enough. To leave out your own people: E-mail, ends with, @acme.com. Rows may look at personal fields; the event still does not carry them.",
        "simpleTableColumns": [
          {
            "type": "SELECT",
            "name": "field",
            "displayName": "Field of the booking",
            "selectItems": [
              {
                "value": "booking_source",
                "displayValue": "Product that was booked with (plain)"
              },
              {
                "value": "booking_status",
                "displayValue": "Status (plain)"
              },
              {
                "value": "booking_type",
                "displayValue": "Event type (business text)"
              },
              {
                "value": "booking_calendar",
                "displayValue": "Calendar id (plain)"
              },
              {
                "value": "booking_start_utc",
                "displayValue": "Start (UTC) (plain)"
              },
              {
                "value": "booking_start_local",
                "displayValue": "Start (customer\u0027s clock) (plain)"
              },
              {
                "value": "booking_start_host_local",
                "displayValue": "Start (booking page\u0027s clock) (plain)"
              },
              {
                "value": "booking_date",
                "displayValue": "Date (plain)"
              },
              {
                "value": "booking_weekday",
                "displayValue": "Weekday (plain)"
              },
              {
                "value": "booking_hour",
                "displayValue": "Hour (plain)"
              },
              {
                "value": "booking_utc_offset_minutes",
                "displayValue": "Minutes ahead of UTC (plain)"
              },
              {
                "value": "booking_time_zone",
                "displayValue": "Time zone (plain)"
              },
              {
                "value": "booking_lead_time_hours",
                "displayValue": "Hours until the start (plain)"
              },
              {
                "value": "booking_duration_minutes",
                "displayValue": "Duration in minutes (plain)"
              },
              {
                "value": "booking_meeting_count",
                "displayValue": "Number of meetings (plain)"
              },
              {
                "value": "booking_last_start_utc",
                "displayValue": "Start of the last meeting (UTC) (plain)"
              },
              {
                "value": "booking_utm_source",
                "displayValue": "UTM source (business text)"
              },
              {
                "value": "booking_utm_medium",
                "displayValue": "UTM medium (business text)"
              },
              {
                "value": "booking_utm_campaign",
                "displayValue": "UTM campaign (business text)"
              },
              {
                "value": "booking_utm_term",
                "displayValue": "UTM term (business text)"
              },
              {
                "value": "booking_utm_content",
                "displayValue": "UTM content (business text)"
              },
              {
                "value": "booking_value",
                "displayValue": "Value (plain)"
              },
              {
                "value": "booking_currency",
                "displayValue": "Currency (plain)"
              },
              {
                "value": "booking_payload_version",
                "displayValue": "Version of the data (plain)"
              },
              {
                "value": "booking_data",
                "displayValue": "Completeness (plain)"
              },
              {
                "value": "booking_test",
                "displayValue": "Simulated (plain)"
              },
              {
                "value": "booking_page",
                "displayValue": "Booking page (staff)"
              },
              {
                "value": "booking_host",
                "displayValue": "Host (staff)"
              },
              {
                "value": "customer_name",
                "displayValue": "Name (personal)"
              },
              {
                "value": "customer_first_name",
                "displayValue": "First name (personal)"
              },
              {
                "value": "customer_last_name",
                "displayValue": "Last name (personal)"
              },
              {
                "value": "customer_email",
                "displayValue": "E-mail (personal)"
              },
              {
                "value": "customer_phone",
                "displayValue": "Phone (personal)"
              },
              {
                "value": "customer_note",
                "displayValue": "Note (free text)"
              },
              {
                "value": "cancel_link",
                "displayValue": "Link to cancel (capability)"
              },
              {
                "value": "reschedule_link",
                "displayValue": "Link to reschedule (capability)"
              },
              {
                "value": "ics_link",
                "displayValue": "Link to the ICS file (capability)"
              },
              {
                "value": "vcs_link",
                "displayValue": "Link to the VCS file (capability)"
              },
              {
                "value": "location",
                "displayValue": "Location (capability)"
              },
              {
                "value": "vendor_booking_id",
                "displayValue": "Booking id (raw) (capability)"
              }
            ],
            "macrosInSelect": true,
            "defaultValue": "customer_email"
          },
          {
            "type": "SELECT",
            "name": "match",
            "displayName": "Match",
            "selectItems": [
              {
                "value": "is",
                "displayValue": "is"
              },
              {
                "value": "contains",
                "displayValue": "contains"
              },
              {
                "value": "ends with",
                "displayValue": "ends with"
              }
            ],
            "macrosInSelect": true,
            "defaultValue": "ends with"
          },
          {
            "type": "TEXT",
            "name": "text",
            "displayName": "Text",
            "valueHint": "@acme.com",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Write the text to look for, such as @acme.com."
              }
            ]
          }
        ],
        "newRowButtonText": "Add a rule"
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "excludeCustom",
        "displayName": "Leave out a booking of a calendar if the answer to a question",
        "help": "As above, for the custom fields of a Booking calendar. Write the name as OnceHub has it.",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "calendar",
            "type": "EQUALS"
          },
          {
            "paramName": "embed",
            "paramValue": "both",
            "type": "EQUALS"
          }
        ],
        "simpleTableColumns": [
          {
            "type": "TEXT",
            "name": "field",
            "displayName": "Custom field",
            "valueHint": "company",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Write the name of the custom field as OnceHub has it, such as company."
              }
            ]
          },
          {
            "type": "SELECT",
            "name": "match",
            "displayName": "Match",
            "selectItems": [
              {
                "value": "is",
                "displayValue": "is"
              },
              {
                "value": "contains",
                "displayValue": "contains"
              },
              {
                "value": "ends with",
                "displayValue": "ends with"
              }
            ],
            "macrosInSelect": true,
            "defaultValue": "contains"
          },
          {
            "type": "TEXT",
            "name": "text",
            "displayName": "Text",
            "valueHint": "Acme",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Write the text to look for, such as @acme.com."
              }
            ]
          }
        ],
        "newRowButtonText": "Add a rule"
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "advancedGroup",
    "displayName": "Advanced",
    "groupStyle": "ZIPPY_CLOSED",
    "help": "Most sites leave this as it is.",
    "subParams": [
      {
        "type": "TEXT",
        "name": "dedupeDays",
        "displayName": "Remember counted bookings",
        "simpleValueType": true,
        "help": "For sites where a reload or another page shows the confirmation again. At most 50 hashed ids are kept in the browser, only while analytics_storage is granted. Leave it empty to remember nothing.",
        "valueHint": "30",
        "valueUnit": "days",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "(?:\\d|[1-8]\\d|90|.*\\{\\{.+\\}\\}.*)?"
            ],
            "errorMessage": "Use a whole number of days from 0 to 90; 0 remembers nothing."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "waitForTags",
        "simpleValueType": true,
        "checkboxText": "Our site\u0027s own callback leaves the page: let the tags run first",
        "help": "Tick this if your \u003cem\u003eSOAfterConfirmationFunction\u003c/em\u003e redirects to a thank-you page and tags get lost. It then runs a moment later, and OnceHub no longer gets its return value."
      },
      {
        "type": "TEXT",
        "name": "waitForTagsMs",
        "displayName": "Wait for tags at most",
        "simpleValueType": true,
        "help": "Your callback runs when the tags of the event are done, and after this time in any case.",
        "enablingConditions": [
          {
            "paramName": "waitForTags",
            "paramValue": true,
            "type": "EQUALS"
          }
        ],
        "defaultValue": "1000",
        "valueHint": "1000",
        "valueUnit": "milliseconds",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Say how long to wait at most: 1000 is one second."
          },
          {
            "type": "REGEX",
            "args": [
              "(?:[1-9]\\d{0,2}|[12]\\d{3}|3000|.*\\{\\{.+\\}\\}.*)?"
            ],
            "errorMessage": "Use a whole number of milliseconds from 1 to 3000: 1000 is one second."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "dataLayerName",
        "displayName": "Name of the data layer",
        "simpleValueType": true,
        "help": "Change this only if the GTM snippet of the site names another array than dataLayer. Only the bridge can push there: without it this tag fails.",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "classic",
            "type": "NOT_EQUALS"
          }
        ],
        "defaultValue": "dataLayer",
        "valueHint": "dataLayer",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Name the array, usually dataLayer."
          },
          {
            "type": "REGEX",
            "args": [
              "(?:[A-Za-z_$][\\w$-]*|.*\\{\\{.+\\}\\}.*)?"
            ],
            "errorMessage": "Write the name of the array as it stands at the end of the GTM snippet: dataLayer."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "legacyOrigins",
        "simpleValueType": true,
        "checkboxText": "Also accept messages from old ScheduleOnce domains",
        "help": "For embeds from scheduleonce.com, meetme.so, bookme.so or booknow.so. Otherwise leave it.",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "calendar",
            "type": "EQUALS"
          },
          {
            "paramName": "embed",
            "paramValue": "both",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "funnel",
        "simpleValueType": true,
        "checkboxText": "Also push the steps before a booking",
        "help": "Booking calendars only: booking_calendar_loaded and booking_time_selected. Steps before the bridge has loaded are missed.",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "calendar",
            "type": "EQUALS"
          },
          {
            "paramName": "embed",
            "paramValue": "both",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "countUnavailable",
        "simpleValueType": true,
        "checkboxText": "Count bookings whose details OnceHub could not deliver",
        "help": "Pushes one event with booking_data \u003d unavailable and the value of a booking, at most once per page view.",
        "enablingConditions": [
          {
            "paramName": "embed",
            "paramValue": "classic",
            "type": "NOT_EQUALS"
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "testingGroup",
    "displayName": "Testing",
    "groupStyle": "ZIPPY_CLOSED",
    "help": "See it work without making a booking. Nothing in here but the diagnostic event does anything for visitors.",
    "subParams": [
      {
        "type": "CHECKBOX",
        "name": "simulate",
        "simpleValueType": true,
        "checkboxText": "Simulate one booking in preview",
        "help": "One made-up booking for each page, marked with booking_test \u003d true. Never outside of preview. With Booking calendars it needs the debug bridge, which the tag loads by itself where the bridge comes from the CDN."
      },
      {
        "type": "CHECKBOX",
        "name": "debug",
        "simpleValueType": true,
        "checkboxText": "Log every step to the console",
        "help": "In preview only: the browser\u0027s console then shows what became of each booking, and why."
      },
      {
        "type": "CHECKBOX",
        "name": "diagnostics",
        "simpleValueType": true,
        "checkboxText": "Push a diagnostic event",
        "help": "Adds the event booking_diagnostic when a booking did not count, looked unexpected or a setting is wrong. Its booking_diagnostic_code says which; once per code and page, for visitors too. It never says anything about the customer."
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

// src/core/protocol.ts
/** The vendor calls this global function of the page when a visitor has booked. */
var CALLBACK = "SOAfterConfirmationFunction";

/** The global of the bridge, and our one key in localStorage. */
var BRIDGE = "bookingBridge";

/** The property that marks a wrapper around the callback: `true` on the bridge's, the number of the slot on a tag's. */
var MARK = BRIDGE;

/** The global of the page state. */
var PAGE_STATE = "bookingBridgePage";

/** Globals where tags keep the site's own functions, `bookingBridgeSite1` and on. The tag's permissions name them. */
var SLOT = "bookingBridgeSite";
var SLOTS = 8;

/** Of the shape of the page state. */
var STATE_VERSION = 1;

// src/core/page-state.ts
function createPageState() {
	return { version: STATE_VERSION, registrations: [], claims: {}, consent: {} };
}

/** Registers or replaces by name. What the bridge registered implicitly ends here. */
function register(state, registration) {
	const others = state.registrations.filter(other => !other.implicit);
	const known = others.map(other => other.name).indexOf(registration.name);
	others[known < 0 ? others.length : known] = registration;
	state.registrations = others;
	if (state.version < STATE_VERSION) state.version = STATE_VERSION;
}

/** Whether a value is a page state that this version can use; other code can write to the global. */
function isPageState(typeOf, found) {
	const state = found;
	return !!state && state.version > 0 && typeOf(state.registrations) === "array" && !!state.claims && !!state.consent;
}

// src/core/decide/claim.ts
/** What stands for a booking without details. */
var UNAVAILABLE = "unavailable";

/** The key under which the page state keeps the claims on an event. */
function destinationOf(settings, event) {
	return settings.dataLayerName + " " + event;
}

/** The claims for one destination so far. */
function claimsFor(state, settings, event) {
	return state.claims[destinationOf(settings, event)] || [];
}

/** Claims a booking, or another thing that counts once, for one destination; false if it was claimed before. */
function claim(host, settings, event, vendorId, fingerprint) {
	const state = host.pageState();
	const now = host.now();
	const claims = claimsFor(state, settings, event);
	// Without an identifier, what looks alike within ten seconds is the same.
	const isKnown = claims.some(
		earlier => earlier[0] === vendorId && (vendorId || earlier[1] === fingerprint && now - earlier[2] < 10000)
	);
	// Within a minute, a booking without details and the first success that follows are the same, too.
	const last = claims[claims.length - 1];
	const isExplained = last && last[0] === UNAVAILABLE && now - last[2] < 60000;
	if (!isKnown) state.claims[destinationOf(settings, event)] = claims.concat([[vendorId, fingerprint, now]]);
	host.savePageState(state);
	return !isKnown && !isExplained;
}

// src/core/decide/consent.ts
/** A variable may give anything, also what cannot become a text. */
function isGrantedBy(signal) {
	return signal === true || typeof signal === "string" && !!signal.toLowerCase().match("^(true|granted)$");
}

/** Whether the stated legal basis allows personal data now. */
function isGranted(host, legalBasis) {
	return legalBasis.kind === "not_needed" || legalBasis.kind === "consent_mode" && host.isGranted(legalBasis.type) || legalBasis.kind === "signal" && isGrantedBy(legalBasis.signal);
}

/** Whether the event of these settings waits for no consent, or has it. */
function mayPush(host, settings) {
	return !settings.waitForConsent || host.isGranted(settings.waitForConsent);
}

/**
 * Writes consent by type to the page state: `granted` is consent, anything else is none. Erases the remembered
 * bookings when consent to keep them is withdrawn, and looks again at what waits.
 */
function setConsent(host, states) {
	const state = host.pageState();
	for (const type in states) state.consent[type] = states[type] === "granted" ? "granted" : "denied";
	host.savePageState(state);
	if (states.analytics_storage && state.consent.analytics_storage === "denied") host.eraseText();
	host.resume();
}

// src/core/generated/facts.ts
/** The standard fields in the order in which they are pushed, each without its `booking_`. */
var STANDARD_FIELDS = "source|id|status|type|calendar|start_utc|start_local|start_host_local|date|weekday|hour|utc_offset_minutes|time_zone|lead_time_hours|duration_minutes|meeting_count|last_start_utc|utm_source|utm_medium|utm_campaign|utm_term|utm_content|value|currency|payload_version|data|test";
var STANDARD_PATTERN = "^booking_(" + STANDARD_FIELDS + ")$";
var staffFields = "booking_page|booking_host";
var links = "cancel_link|reschedule_link|ics_link|vcs_link|location|vendor_booking_id";
var customerNote = "customer_note";

/** A setting, and the fields that it allows; they need a legal basis besides. */
var FIELDS_BY_SETTING = [
	["staffFields", staffFields],
	["links", links],
	["customerNote", customerNote]
];

/** Fields about the customer, which only a row can ask for, and a legal basis must allow. */
var CUSTOMER_FIELDS = "customer_name|customer_first_name|customer_last_name|customer_email|customer_phone|booking_user_data";

/** What a row or a rule can name. */
var FIELD_PATTERN = "custom:.+|booking_(" + STANDARD_FIELDS + ")|" + CUSTOMER_FIELDS + "|" + staffFields + "|" + links + "|" + customerNote;
var CONSENT_TYPES = "ad_user_data|ad_storage|analytics_storage";

/** A currency, in any case. */
var CURRENCY_PATTERN = "[A-Z]{3}";

/** A key of the data layer, and those of this pattern that are refused. */
var KEY_PATTERN = "[A-Za-z]\\w{0,39}";
var REFUSED_KEYS = "^(booking_(source|id|data|test)|event|eventCallback|eventTimeout|eventModel|ecommerce)$";
var RESERVED_BY_GA4 = "^((firebase|ga|google)_.*|(c|dcl|gcl|s|session|srslt|u)id|currency|customer_?id|engagement_time_msec|session_(id|number)|sfmc_id|user_?id)$";

/** What stands before the `@` of an address that is nobody's in particular. */
var ROLES = "^(info|office|sale|contact|hello|support|admin|team|mail|booking|help|service|marketing|billing|account|noreply|kontakt|contacto|demo|event)s?$";

/** Settings that are on or off, and off unless asked for. */
var FLAGS = "legacyOrigins,staffFields,links,customerNote,funnel,countUnavailable,diagnostics,debug,simulate";

/** The defaults of the other settings, built anew. */
var otherDefaults = () => ({
	eventName: "booking_confirmed",
	dataLayerName: "dataLayer",
	name: "default",
	sources: { classic: true, calendar: true },
	origins: [],
	fields: "standard",
	rows: [],
	constants: [],
	userData: "off",
	emailField: "",
	phoneField: "",
	nameField: "",
	legalBasis: { kind: "none", type: "ad_user_data" },
	waitForConsent: null,
	value: { currency: "", default: null, rules: [] },
	exclude: [],
	dedupeDays: 0,
	waitForTagsMs: 0,
	callingCode: ""
});

/** Members of a group that may be missing. */
var OPTIONAL = ["transform", "signal"];
var TEXT = ".*\\S.*";

/** How each setting is accepted: see `rule.ts`. */
var settingRules = () => ({
	eventName: "[A-Za-z]\\w{0,29}",
	dataLayerName: "[A-Za-z_$][\\w$-]*",
	name: TEXT,
	sources: {},
	origins: ["https?://[^/]+"],
	fields: "standard|rows|both",
	rows: [
		{
			field: FIELD_PATTERN,
			key: KEY_PATTERN,
			transform: "none|lower case|first word|digits only|date part|hour|cut at 100|SHA-256"
		}
	],
	constants: [{ key: KEY_PATTERN, value: null }],
	userData: "off|plain|hashed",
	emailField: TEXT,
	phoneField: TEXT,
	nameField: TEXT,
	legalBasis: {
		kind: "none|consent_mode|signal|not_needed",
		type: "ad_user_data|ad_storage|analytics_storage",
		signal: null
	},
	waitForConsent: "analytics_storage|ad_storage",
	value: {
		currency: CURRENCY_PATTERN,
		default: 999999999,
		rules: [{ match: "is|contains|starts with", text: TEXT, value: 999999999 }]
	},
	exclude: [{ field: FIELD_PATTERN, match: "is|contains|ends with", text: TEXT }],
	dedupeDays: 90,
	waitForTagsMs: 3000,
	callingCode: "[1-9]\\d{0,2}"
});

// src/core/settings/read-amount.ts
/** Thousands by commas (in India all but the last by twos), by points, or by spaces and apostrophes. */
var GROUPED = "^[1-9]\\d{0,2}((,\\d\\d)*(,\\d{3})+([.]\\d+)?|([.]\\d{3})+(,\\d+)?|([\\s'’]\\d{3})+([.,]\\d+)?)$";

/** A thousand to some and one to others. */
var AMBIGUOUS = "^[1-9]\\d{0,2}[.,]\\d{3}$";

/**
 * An amount as people write it: `49,90`, `1.250,50`, `1,250.50`, `1 250,50`, `1'250.50`. Undefined where it cannot be
 * read, or could be read in two ways.
 */
function readAmount(written) {
	const text = written.trim();
	const whole = text.match(GROUPED) ? text.split(text.match("\\D")[0]).join("") : text;
	const plain = whole.replace(",", ".");
	if (!text.match(AMBIGUOUS) && plain.match("^\\d*[.]?\\d+$")) return plain * 1;
}

// src/core/settings/accept-settings.ts
function defaultSettings() {
	const settings = otherDefaults();
	FLAGS.split(",").forEach(name => {
		settings[name] = false;
	});
	return settings;
}

/**
 * Turns what was given into settings: what is bad gets its default, a bad row is left out, both are reported
 * by path. A number may come as text, since that is what a form gives, as people write it; and a text as a number,
 * as GTM's variables do.
 */
var acceptSettings = (host, given, report) => {
	let faults = 0;
	const refuse = path => {
		faults = faults + 1;
		report("bad_setting", path);
	};
	const accept = (rule, value, path, fallback) => {
		const type = host.typeOf(value);
		if (value === fallback || rule === null || rule === undefined && type === "boolean") return value;
		if (type === host.typeOf(rule)) {
			if (type === "object")
				return acceptGroup(rule, value, path + ".", fallback);
			if (type === "array") return acceptItems(rule[0], value, path + ".");
		}
		const isWritten = type === "number" || type === "string" && value.trim();
		if (typeof rule === "string" && isWritten) {
			const text = "" + value;
			if (text.match("^(" + rule + ")$") && (rule !== KEY_PATTERN || !text.match(REFUSED_KEYS))) return text;
			const upper = text.trim().toUpperCase();
			if (rule === CURRENCY_PATTERN && upper.match("^" + rule + "$")) return upper;
		}
		const amount = type === "string" ? readAmount(value) : isWritten ? value : -1;
		if (typeof rule === "number" && amount >= 0 && amount <= rule) return amount;
		refuse(path);
		return fallback;
	};
	const acceptGroup = (rules, group, path, accepted) => {
		for (const name in group) {
			const isKnown = rules.hasOwnProperty(name) || accepted.hasOwnProperty(name);
			if (!isKnown) report("bad_setting", path + name);
			else if (group[name] !== undefined)
				accepted[name] = accept(rules[name], group[name], path + name, accepted[name]);
		}
		for (const name in rules) {
			if (accepted.hasOwnProperty(name) || rules[name] === null || OPTIONAL.indexOf(name) >= 0) continue;
			// Some sites add to every object, by Object.prototype.
			if (rules.hasOwnProperty(name)) refuse(path + name);
		}
		return accepted;
	};
	const acceptItems = (rule, items, path) => items.map((item, index) => {
		const before = faults;
		const accepted = accept(rule, item, path + index, {});
		return faults === before ? accepted : undefined;
	}).filter(item => item !== undefined);
	const settings = defaultSettings();
	if (host.typeOf(given) === "object")
		acceptGroup(settingRules(), given, "", settings);
	else if (given !== undefined) refuse("settings");
	const keyed = settings.constants;
	keyed.concat(settings.rows).forEach(row => {
		if (row.key.match(RESERVED_BY_GA4)) report("reserved_key", row.key);
	});
	return settings;
};

/** Takes no notice, for instance of faults in settings that were reported before. */
var ignore = () => {
};

/** The settings of every registration on this page, accepted anew, since other code can write to the page state. */
var currentSettings = (host, report) => host.pageState().registrations.map(registration => acceptSettings(host, registration.settings, report));

// src/core/decide/listeners.ts
/**
 * The settings of every registration that listens, the earliest registered first. Of several with the same destination
 * only the first: the others are silent.
 */
function listenersOf(host, isListening, report) {
	const listeners = currentSettings(host, report).filter(isListening);
	const destinations = listeners.map(settings => destinationOf(settings, settings.eventName));
	return listeners.filter((_, index) => destinations.indexOf(destinations[index]) === index);
}

// src/core/generated/calling-codes.ts
/**
 * Ten branches by a code's first digit, `|` between them; below each, ten by the second, a space between them;
 * below those, ten by the third. Branches at the end that hold nothing are left out. What is one character long
 * is the code's place in `NATIONAL_NUMBERS`: 0 for no code, 1 where 0 is no trunk prefix, or may be none.
 */
var CALLING_CODES = "|9|5 077500407 3744566446 3347844733 7162733037 173437745 7778534343 2  2300000333|8 2 5 7 7 4722354423 1 443441356 7242054504 6|3 7 7303 2 8 4 3 4 3 2|2344444334 5 8 2 8 8 7 5 8 7435737343|5 7 2 2 5 4 5 3033332223 3322022324 233|1|600000004 8 2  8 5044055 2 200000002 262200206|8 8 8 7 7 2 335554734 5524435507 2 007177707";

/** Patterns of what may follow a calling code, each without the `})` at its end; a space between them. */
var NATIONAL_NUMBERS = "(x{9 ([1-9]\\d{6,9 0??([1-9]\\d{3,12 0??([1-9]\\d{5,8 0??([1-9]\\d{7 0??([1-9]\\d{7,9 (\\d{8,12 0??([1-9]\\d{8 0??([1-9]\\d{8,10 0??([2-9]..[2-9]\\d{6";

// src/core/read/phone.ts
/**
 * The digits 0 to 9 six times: Arabic, Persian, Devanagari, Bengali, Thai, full width; then eight hyphens, dashes
 * and minus signs, and the plus of full width.
 */
var FOREIGN = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９‐‑‒–—―−－＋";

/**
 * White space, marks that are not seen, brackets, dots, slashes, the vowel mark that Japan types as a dash.
 * RE2's `\s` has the white space of ASCII only.
 */
var GAP = "[\\s./() ­؜ -⁯　ー（-／]";

/** Without gaps: what says that a calling code follows, digits with dashes between, an extension. */
var AS_WRITTEN = "^(\\+|00)?([-\\d]+)([,;]?[#ex][a-z:=]*\\d+)?$";
var simplify = character => {
	const index = FOREIGN.indexOf(character);
	if (index < 0) return character.match(GAP) ? "" : character;
	return index < 60 ? "" + index % 10 : index < 68 ? "-" : "+";
};

/**
 * Reads a calling code, the given one or any, and a national number, whose trunk zero it drops; '' for what
 * cannot be that. `isAtHome`: the number was written without a `+`.
 */
var readDigits = (digits, code, isAtHome) => {
	let kind = CALLING_CODES;
	let size = 0;
	while (kind.length > 1) {
		kind = kind.split("| ".charAt(size))[digits.charAt(size) * 1] || "0";
		size = size + 1;
	}
	const start = digits.slice(0, size);
	const national = NATIONAL_NUMBERS.split(" ")[kind * 1];
	const hit = digits.slice(size).match("^" + national + "})$");
	const number = hit ? "+" + start + hit[1] : "";
	return number.match("^.{8,16}$") && (code === undefined || code === start) && !(isAtHome && kind === "1") ? number : "";
};

/**
 * A telephone number as E.164, such as `+12025550195`; '' where it cannot be, or could be two.
 * https://www.itu.int/rec/T-REC-E.164
 *
 * `callingCode`, digits or '', is for numbers written without one. The vendor's form is a calling code, a dash
 * and the national number: `44-7700900123`.
 */
var toE164 = (written, callingCode, isVendorForm) => {
	const hit = written.toLowerCase().split("").map(simplify).join("").match(AS_WRITTEN);
	if (!hit) return "";
	const parts = hit[2].split("-");
	const digits = parts.join("");
	if (hit[1]) return readDigits(digits);
	const isVendors = isVendorForm && (parts.length === 2 || parts[0] === "1");
	const international = isVendors && readDigits(digits, parts[0]);
	if (international || !callingCode) return international || "";
	const completed = readDigits(callingCode + digits, callingCode, true);
	// What begins with the site's calling code may have been written with it.
	if (digits.indexOf(callingCode)) return completed;
	return completed ? "" : readDigits(digits, callingCode, true);
};

// src/core/decide/rules.ts
/** Trimmed and without case, as people expect of "is" and "contains". */
function matches(value, rule) {
	const text = value === undefined ? "" : ("" + value).trim().toLowerCase();
	const wanted = rule.text.trim().toLowerCase();
	const at = text.indexOf(wanted);
	if (rule.match === "contains") return at >= 0;
	if (rule.match === "starts with") return at === 0;
	if (rule.match === "ends with") return text.slice(-wanted.length) === wanted;
	return text === wanted;
}

/** What a rule looks at, texts that were withheld from the event, too. */
function valueFor(booking, field) {
	return booking.withheld[field] || booking.fields[field];
}

/** Value and currency of a booking, both or neither; the first rule that matches the event type wins. */
function bookingValue(booking, value) {
	const type = valueFor(booking, "booking_type");
	const hit = value.rules.filter(rule => matches(type, rule))[0];
	const amount = hit ? hit.value : value.default;
	return value.currency && amount !== null ? { booking_value: amount, booking_currency: value.currency } : {};
}

/** Rules may look at the value and the phone number, too, which each settings state for themselves: `own`. */
function isExcluded(settings, booking, own) {
	return settings.exclude.some(
		rule => matches(own.hasOwnProperty(rule.field) ? own[rule.field] : valueFor(booking, rule.field), rule)
	);
}

// src/core/decide/own-fields.ts
function isPhone(asked) {
	return asked.field === "customer_phone";
}

/** Whether these settings push a phone number where one is allowed. */
function pushesPhone(settings) {
	return settings.userData !== "off" || settings.rows.some(isPhone);
}

/**
 * What the settings of one registration say of a booking: value and currency, and the phone number as E.164 where they
 * ask for it, since they may name its calling code.
 */
function ownFields(settings, booking) {
	const own = bookingValue(booking, settings.value);
	if (booking.phone && (pushesPhone(settings) || settings.exclude.some(isPhone)))
		own.customer_phone = toE164(booking.phone, settings.callingCode, booking.isVendorPhone) || undefined;
	return own;
}

// src/core/decide/remember.ts
function entryOf(settings, hash) {
	return " " + hash + " " + destinationOf(settings, settings.eventName);
}

/** The lines that still hold; what is in another form, of an older version or spoilt, is left out. */
function readLines(host) {
	return ("" + host.loadText()).split("\n").filter(line => line.split(" ")[0] * 1 > host.now());
}

/** Whether this booking was pushed to this destination on an earlier page view. */
function isRemembered(host, settings, hash) {
	const entry = entryOf(settings, hash);
	return readLines(host).some(line => line.slice(line.indexOf(" ")) === entry);
}
function remember(host, settings, hash) {
	const until = host.now() + settings.dedupeDays * 86400000;
	const lines = [until + entryOf(settings, hash)].concat(readLines(host));
	host.saveText(lines.slice(0, 50).join("\n"));
}

// src/core/push/report.ts
/** Reports to the host, and once per page and code to the data layers of those who asked for diagnostics. */
function reportTo(host, listeners, code, detail) {
	host.report(code, detail);
	listeners.forEach(settings => {
		if (settings.diagnostics && claim(host, settings, "booking_diagnostic", code, ""))
			host.push(settings.dataLayerName, { event: "booking_diagnostic", booking_diagnostic_code: code });
	});
}

// src/core/push/deliver.ts
/** Personal values stay in a data layer for this long, in ms, if its tags do not say earlier that they are done. */
var PERSONAL_FOR = 2000;

/** Pushes, and takes personal values back out of the data layer's memory once its tags have run. */
function push(host, settings, entry, personal, onTags) {
	const reset = {};
	let isClean = !personal.length;
	personal.forEach(pair => {
		reset[pair[0]] = undefined;
		entry[pair[0]] = pair[1];
	});
	const clean = () => {
		if (!isClean) host.push(settings.dataLayerName, reset);
		isClean = true;
	};
	const whenTagsHaveRun = () => {
		clean();
		if (onTags) onTags();
	};
	const limit = settings.waitForTagsMs || PERSONAL_FOR;
	host.push(settings.dataLayerName, entry, isClean && !onTags ? undefined : whenTagsHaveRun, limit);
	host.delay(clean, PERSONAL_FOR);
}

/**
 * Takes one shaped event to its destination: waits if asked to, pushes; and the personal part now, later or never,
 * as its legal basis says. `onDone` is called when no tag is left to wait for.
 */
function deliver(host, settings, booking, shaped, onDone) {
	const hash = shaped.event.booking_id;
	const mayPushPersonal = () => {
		// A registration may have ended since the booking, such as by a page transition: then its last word stands.
		const current = currentSettings(host, ignore).filter(other => other.name === settings.name)[0];
		return isGranted(host, (current || settings).legalBasis);
	};
	const go = () => {
		const isKept = hash && settings.dedupeDays && !booking.fields.booking_test;
		if (isKept && host.isGranted("analytics_storage")) {
			if (isRemembered(host, settings, hash)) {
				reportTo(host, [settings], "duplicate");
				if (onDone) onDone();
				return;
			}
			remember(host, settings, hash);
		}
		const personal = shaped.personal;
		const isHeld = personal.length > 0 && !mayPushPersonal();
		push(host, settings, shaped.event, isHeld ? [] : personal, onDone);
		if (!isHeld || settings.legalBasis.kind === "none") return;
		reportTo(host, [settings], "consent_pending");
		const second = { event: settings.eventName + "_user_data", booking_id: hash };
		host.wait(mayPushPersonal, () => push(host, settings, second, personal));
	};
	host.wait(() => mayPush(host, settings), go);
}

// src/core/read/clock.ts
/** The forms that the vendor has used: seconds, a fraction and `Z` may each be missing. */
var WRITTEN = "^(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?Z?$";
function wholes(amount, unit) {
	return (amount - amount % unit) / unit;
}

/** Days in the Gregorian calendar up to a date; the year starts in March, which puts the leap day last. */
function countDays(year, month, day) {
	const from = month > 2 ? year : year - 1;
	const centuries = wholes(from, 100);
	return wholes(from * 1461, 4) - centuries + wholes(centuries, 4) + wholes((month + 9) % 12 * 153 + 2, 5) + day;
}
var DAYS_BEFORE_1970 = 719469;

/** By the number of a day, in sevens; 1970-01-01 was a Thursday. */
var WEEKDAYS = "tuesday,wednesday,thursday,friday,saturday,sunday,monday".split(",");

/** Reads a wall clock; undefined for anything but a real date and time in one of the vendor's forms. */
function readClock(written) {
	const hit = written.match(WRITTEN);
	if (!hit) return;
	const part = hit.map(digits => digits * 1 || 0);
	const days = countDays(part[1], part[2], part[3]);
	// The first of a thirteenth month is the first of January.
	if (days >= countDays(part[1], part[2] + 1, 1)) return;
	return {
		text: written.slice(0, 16) + ":" + (hit[6] || "00"),
		weekday: WEEKDAYS[days % 7],
		hour: part[4],
		seconds: (days - DAYS_BEFORE_1970) * 86400 + part[4] * 3600 + part[5] * 60 + part[6]
	};
}

// src/core/read/digits.ts
function isDigit(character) {
	return character >= "0" && character <= "9";
}

/** The digits of a text, each by itself. */
function digitsOf(text) {
	return text.split("").filter(isDigit);
}

// src/core/read/words.ts
/** For `wordsOf`: white space of every script. */
var SPACE = "\\s";

/** For `wordsOf`: white space and punctuation but for `'`; the ranges leave out letters such as 々 and ー. */
var MARKS = "\\s!-&(-/:-@\\[-`{-\\u00bf\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\uff00-\\uff20";

/** Characters that nobody sees, such as soft hyphens, zero widths and marks of direction. */
var UNSEEN = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
var HAS_UNSEEN = "[" + UNSEEN + "]";

/** What stands between separators, which are given as the inside of a character class. */
function wordsOf(text, separators) {
	const words = [];
	const pattern = "^[" + separators + "]*([^" + separators + "]+)";
	let rest = text;
	let hit = rest.match(pattern);
	while (hit) {
		words.push(hit[1]);
		rest = rest.slice(hit[0].length);
		hit = rest.match(pattern);
	}
	return words;
}

/** The text as it is seen, in lower case. */
function seen(text) {
	// Almost no text has any, and looking is cheaper for the sandbox than taking apart.
	const visible = text.match(HAS_UNSEEN) ? wordsOf(text, UNSEEN).join("") : text;
	return visible.trim().toLowerCase();
}

// src/core/shape/transform.ts
function transformValue(value, how, hashOf) {
	if (value === undefined || !how || how === "none") return value;
	if (typeof value === "object") return;
	const text = "" + value;
	const clock = readClock(text);
	if (how === "lower case") return text.toLowerCase();
	if (how === "first word") return wordsOf(text, SPACE)[0] || "";
	if (how === "SHA-256") return hashOf(text);
	if (how === "digits only") return digitsOf(text).join("");
	if (how === "date part") return readClock(text.slice(0, 10) + "T00:00") && text.slice(0, 10);
	if (how === "hour") return clock && clock.hour;
	return text.slice(0, 100);
}

// src/core/shape/user-data.ts
/**
 * As Google wants an address before it is hashed; it does this itself to one that is sent plain.
 * https://developers.google.com/data-manager/api/devguides/concepts/formatting
 */
function normalizeForHash(email) {
	const hit = email.match("^([^+@]+)[^@]*@(gmail|googlemail)\\.com$");
	return hit ? hit[1].split(".").join("") + "@" + hit[2] + ".com" : email;
}

/** What Google reads for enhanced conversions, as the settings want it; undefined where there is nothing to send. */
function userDataOf(customerEmail, customerPhone, how, hashOf) {
	let email = customerEmail;
	let phone = customerPhone;
	if (how === "hashed") {
		email = email && hashOf(normalizeForHash(email));
		phone = phone && hashOf(phone);
	}
	if (how === "off" || !(email || phone)) return;
	return how === "plain" ? { email: email, phone_number: phone } : { sha256_email_address: email, sha256_phone_number: phone };
}

// src/core/shape/event.ts
/**
 * The flat event of these settings: standard set, rows, constants; later ones win. Every standard key is
 * always there, `undefined` where unknown: GTM merges each push into the one before, and a missing key would
 * show an older booking's value. `own` is what the settings say of the booking.
 */
function shapeEvent(booking, settings, own, hashOf) {
	const fields = booking.fields;
	const id = fields.vendor_booking_id;
	const isStandard = settings.fields !== "rows";
	const always = "source|id|data|test" + (settings.value.currency ? "|value|currency" : "");
	const event = { event: settings.eventName };
	(isStandard ? STANDARD_FIELDS : always).split("|").forEach(part => {
		event["booking_" + part] = fields["booking_" + part];
	});
	if (own.booking_currency) {
		event.booking_value = own.booking_value;
		event.booking_currency = own.booking_currency;
	}
	const bookingId = id && hashOf(id);
	event.booking_id = bookingId;
	let personal = [];
	let off = [];
	const put = (key, what) => {
		event[key] = what;
		personal = personal.filter(pair => pair[0] !== key);
	};
	const fieldOf = name => {
		if (off.indexOf(name) >= 0) return;
		if (name === "booking_id") return bookingId;
		if (name === "booking_user_data")
			return userDataOf(fields.customer_email, own.customer_phone, settings.userData, hashOf);
		return own.hasOwnProperty(name) ? own[name] : fields[name];
	};
	const putField = (key, name, how) => {
		const what = transformValue(fieldOf(name), how, hashOf);
		const isPersonal = !name.match(STANDARD_PATTERN);
		put(key, isPersonal ? undefined : what);
		if (isPersonal && what !== undefined) personal.push([key, what]);
	};
	if (isStandard && settings.userData !== "off") putField("booking_user_data", "booking_user_data");
	FIELDS_BY_SETTING.forEach(allowed => {
		const names = allowed[1].split("|");
		if (!settings[allowed[0]]) off = off.concat(names);
		else if (isStandard) names.forEach(name => putField(name, name));
	});
	if (settings.fields !== "standard")
		settings.rows.forEach(row => putField(row.key, row.field, row.transform));
	settings.constants.forEach(constant => put(constant.key, constant.value));
	return { event: event, personal: personal };
}

// src/core/shape/shape.ts
/**
 * Shapes a booking for every registration that counts it. What they need hashed is hashed for all at once, so that
 * their events keep their order: the identifier first, then what shaping asked for, most often nothing. `isWhole`
 * says whether every hash could be had. `bookings` is the booking as the settings of each read it, `owns` what they say of
 * it.
 */
function shape(host, bookings, counting, owns, done) {
	const id = bookings[0].fields.vendor_booking_id;
	const texts = id ? [id] : [];
	const hashes = [];
	const hashOf = text => {
		if (texts.indexOf(text) < 0) texts.push(text);
		return hashes[texts.indexOf(text)];
	};
	const hash = () => {
		const missing = texts.slice(hashes.length);
		host.hash(missing, found => {
			missing.forEach((_, index) => hashes.push(found[index]));
			const shaped = counting.map(
				(settings, index) => shapeEvent(bookings[index], settings, owns[index], hashOf)
			);
			// Where the identifier got no hash, nothing will.
			if (texts.length > hashes.length && (!id || hashOf(id))) hash();
			else done(shaped, !texts.some(text => !hashOf(text)));
		});
	};
	hash();
}

// src/core/pipeline.ts
/** Whether there is no user data, or what was given as e-mail is no address. */
function lacksUserData(booking, own) {
	return !booking.fields.customer_email && !!(booking.withheld.customer_email || !own.customer_phone);
}

/**
 * One call of the vendor: reads it, decides for which registrations it counts, claims it there, shapes and delivers it.
 * `resumeSite` is called when no tag is waited for any more, if the outcome is to wait.
 */
function processBooking(host, read, isListening, raw, resumeSite) {
	const findings = [];
	const keep = (code, detail) => findings.push([code, detail]);
	const listeners = listenersOf(host, isListening, keep);
	if (!listeners.length) return { waitMs: 0 };
	const refuse = refused => {
		reportTo(host, listeners, refused);
		return { refused: refused, waitMs: 0 };
	};
	const booking = read(host, raw, keep);
	if (typeof booking === "string") return refuse(booking);
	const claiming = listeners.filter(
		settings => claim(host, settings, settings.eventName, booking.vendorId, booking.fingerprint)
	);
	if (!claiming.length) return refuse("duplicate");
	const excluding = [];
	const counting = [];
	const bookings = [];
	const owns = [];
	claiming.forEach(settings => {
		const isNamed = settings.emailField || settings.phoneField || settings.nameField;
		// Other settings may name other questions, so these read for themselves.
		const again = isNamed ? read(host, raw, keep, settings) : booking;
		const theirs = typeof again === "string" ? booking : again;
		const own = ownFields(settings, theirs);
		if (isExcluded(settings, theirs, own)) excluding.push(settings);
		else {
			counting.push(settings);
			bookings.push(theirs);
			owns.push(own);
		}
	});
	if (excluding.length) reportTo(host, excluding, "excluded");
	if (!counting.length) return { refused: "excluded", waitMs: 0 };
	findings.forEach(finding => reportTo(host, counting, finding[0], finding[1]));
	const phoneless = counting.filter(
		(settings, index) => bookings[index].phone && pushesPhone(settings) && !owns[index].customer_phone
	);
	if (phoneless.length) reportTo(host, phoneless, "phone_not_e164", "customer_phone");
	const lacking = counting.filter(
		(settings, index) => settings.userData !== "off" && lacksUserData(bookings[index], owns[index])
	);
	if (lacking.length) reportTo(host, lacking, "no_user_data");
	// What waits for consent has no tags to wait for.
	const prompt = counting.filter(settings => mayPush(host, settings));
	let waitMs = 0;
	// Not by `reduce`, which old libraries replace.
	prompt.forEach(settings => {
		if (settings.waitForTagsMs > waitMs) waitMs = settings.waitForTagsMs;
	});
	let left = prompt.length;
	const onDone = () => {
		left = left - 1;
		if (!left) resumeSite();
	};
	shape(host, bookings, counting, owns, (shaped, isWhole) => {
		if (!isWhole) reportTo(host, counting, "no_hash");
		counting.forEach((settings, index) => {
			const isAwaited = waitMs && prompt.indexOf(settings) >= 0;
			deliver(host, settings, booking, shaped[index], isAwaited ? onDone : undefined);
		});
	});
	return { waitMs: waitMs };
}

// src/core/read/email.ts
/** What stands around an address in `Nora <nora@mail.example>` or `mailto:nora@mail.example`. */
var AROUND = '\\s!"(),/:-<>?\\[\\]';
var ADDRESS = "^[^@" + AROUND + "]+@([^@." + AROUND + "]+\\.)+[^@.\\d" + AROUND + "][^@." + AROUND + "]+$";

/** The first e-mail address in a text, in lower case; '' where there is none. */
function emailOf(text) {
	const whole = seen(text);
	if (whole.match(ADDRESS)) return whole;
	// A sentence may end behind it.
	const words = wordsOf(whole, AROUND).map(word => word.slice(-1) === "." ? word.slice(0, -1) : word);
	return words.filter(word => word.match(ADDRESS))[0] || "";
}

// src/core/read/customer.ts
/** `Example, Nora` has the last name first; `John Example, Jr.` has not. */
var LAST_NAME_FIRST = "^([^,،，、]+)[,،，、]\\s*([^,،，、]+)$";
var SUFFIX = "^([js]r|i+v?|md|m\\.d|ph)\\b";

/** Sets the fields that tell who, '' where unknown; a first and a last name that are there stay. */
function setCustomerFields(fields) {
	const name = fields.customer_name;
	const turned = name.match(LAST_NAME_FIRST);
	const words = wordsOf(name, SPACE);
	if (fields.customer_first_name === undefined) {
		fields.customer_first_name = words[0];
		fields.customer_last_name = words.slice(1).join(" ");
		if (turned && !turned[2].toLowerCase().match(SUFFIX)) {
			fields.customer_first_name = turned[2].trim();
			fields.customer_last_name = turned[1].trim();
		}
	}
	fields.customer_email = emailOf(fields.customer_email);
}

// src/core/read/meetings.ts
/** Sets the fields that tell when; `now` in milliseconds since 1970. The earliest meeting is the booking's. */
function setMeetingFields(fields, meetings, now) {
	const dated = meetings.filter(meeting => meeting.utc);
	dated.sort((a, b) => a.utc.seconds - b.utc.seconds);
	const first = dated[0] || meetings[0];
	if (!first) return;
	const utc = first.utc;
	const local = first.local;
	fields.booking_meeting_count = meetings.length;
	if (first.hostLocal) fields.booking_start_host_local = first.hostLocal.text;
	if (local) {
		fields.booking_start_local = local.text;
		fields.booking_date = local.text.slice(0, 10);
		fields.booking_weekday = local.weekday;
		fields.booking_hour = local.hour;
	}
	if (utc) {
		fields.booking_start_utc = utc.text + "Z";
		fields.booking_last_start_utc = dated[dated.length - 1].utc.text + "Z";
		// With one decimal, rounded.
		const tenths = (utc.seconds * 1000 - now) / 360000;
		const rounded = tenths + (tenths < 0 ? -0.5 : 0.5);
		fields.booking_lead_time_hours = (rounded - rounded % 1) / 10;
		if (local) fields.booking_utc_offset_minutes = (local.seconds - utc.seconds) / 60;
	}
}

// src/core/read/screen-text.ts
/** Has a case, or is a digit: what a word is made of. Writing without case has no spaces between words either. */
function isPartOfWord(character) {
	return character.toLowerCase() !== character.toUpperCase() || isDigit(character);
}

/** Whether a word could go on from one character to the next. */
function isJoined(before, after) {
	return isPartOfWord(before) && isPartOfWord(after);
}
function hasWord(text, word) {
	const around = text.split(word);
	return around.some(
		(before, index) => index + 1 < around.length && !isJoined(before.slice(-1), word.charAt(0)) && !isJoined(word.slice(-1), around[index + 1].charAt(0))
	);
}

/** Three letters, or two of Chinese, Japanese or Korean, where that is a whole name. */
var COUNTS = "([^\\d ][\\d ]*){3}|([\\u2e80-\\u9fff\\uac00-\\ufaff] ?){2}";

/**
 * Makes the test whether a text holds an e-mail address, a name or a part of it, a part of what stands before the `@`
 * of an address, or the last digits of the phone: what stands before them is often left out by hand.
 */
function createScreen(names, addresses, phone) {
	let words = [];
	names.forEach(name => {
		const parts = wordsOf(seen(name), MARKS);
		words = words.concat(parts, parts.length > 1 ? [parts.join(" "), parts.join("")] : []);
	});
	addresses.forEach(address => {
		const local = seen(address).split("@")[0];
		words = words.concat(wordsOf(local, MARKS).filter(part => !part.match(ROLES)));
	});
	words = words.filter(word => word.match(COUNTS));
	const digits = digitsOf(phone).slice(-7);
	const pattern = "[^\\s@]@[^\\s@]+\\." + (digits.length > 5 ? "|" + digits.join("\\D*") : "");
	return text => {
		const lower = seen(text);
		return !!lower.match(pattern) || words.some(word => lower.indexOf(word) >= 0 && hasWord(lower, word));
	};
}

// src/core/read/finish-reading.ts
/**
 * What both products' payloads have in common, once their own paths have been read. The other names and addresses are
 * looked for in texts, as the customer's are.
 */
function finishReading(host, report, payload, source, vendorFields, meetings, otherNames, otherAddresses, isVendorPhone) {
	const starts = meetings.map(meeting => meeting.utc || meeting.local || meeting.hostLocal).filter(clock => clock);
	const fingerprint = starts.map(clock => clock.text).join() + vendorFields.booking_type;
	// In characters of all the texts that were read.
	if (payload.size > 65536) return "too_large";
	if (!fingerprint && !vendorFields.vendor_booking_id) return "no_booking_info";
	if (payload.unexpectedPaths.length) report("unexpected_shape", payload.unexpectedPaths.join(", "));
	const phone = vendorFields.customer_phone;
	const address = vendorFields.customer_email;
	const isPersonal = createScreen(
		otherNames.concat(vendorFields.customer_name),
		otherAddresses.concat(address),
		phone
	);
	setCustomerFields(vendorFields);
	// Its form is decided later, since the settings may name its calling code.
	vendorFields.customer_phone = "";
	const fields = vendorFields;
	const withheld = {};
	if (!vendorFields.customer_email) withheld.customer_email = address;
	for (const name in fields) {
		const value = fields[name];
		if (value === "") fields[name] = undefined;
		else if (typeof value === "string" && name.match(STANDARD_PATTERN) && isPersonal(value)) {
			fields[name] = undefined;
			withheld[name] = value;
			report("personal_in_text", name);
		}
	}
	fields.booking_source = source;
	fields.booking_data = "complete";
	setMeetingFields(fields, meetings, host.now());
	return {
		vendorId: fields.vendor_booking_id,
		fingerprint: fingerprint,
		fields: fields,
		phone: phone,
		isVendorPhone: isVendorPhone,
		withheld: withheld
	};
}

// src/core/read/payload.ts
function openPayload(host, root) {
	const at = path => {
		let value = root;
		// Not by `reduce`, which old libraries replace.
		path.split(".").forEach(key => {
			value = value && typeof value === "object" ? value[key] : undefined;
		});
		return value;
	};
	const read = (path, isOptional) => {
		const value = at(path);
		if (typeof value === "string") {
			payload.size += value.length;
			return value;
		}
		if (!isOptional) payload.unexpectedPaths.push(path);
		return "";
	};
	const payload = {
		unexpectedPaths: [],
		size: 0,
		at: at,
		maybe: path => read(path, true),
		text: path => read(path, false),
		clock: path => {
			const clock = readClock(read(path, true));
			if (!clock) payload.unexpectedPaths.push(path);
			return clock;
		},
		list: path => {
			const list = at(path);
			return host.typeOf(list) === "array" ? list.slice(0, 201).map((_, index) => path + "." + index) : [];
		}
	};
	return payload;
}

// src/core/read/read-classic.ts
var isNumber = (value, number) => value === number || value === "" + number;

/** The first group of a pattern; '' where it does not match. */
var partOf = (link, pattern) => {
	const hit = link.match(pattern);
	return hit ? hit[1] : "";
};

/**
 * Reads what a classic booking page hands to `SOAfterConfirmationFunction`.
 * https://help.oncehub.com/help/collecting-data-from-an-embedded-booking-page
 */
function readClassic(host, raw, report) {
	if (raw === undefined) return "no_payload";
	if (host.typeOf(raw) !== "object") return "not_an_object";
	const errorStatus = raw.errorStatus;
	const info = raw.bookingInfo;
	if (isNumber(errorStatus, 1)) return "vendor_error";
	if (host.typeOf(info) !== "object") return "no_booking_info";
	if (isNumber(info.statusCode, 0)) return "vendor_error";
	const payload = openPayload(host, info);
	const text = payload.text;
	const times = payload.list("MeetingTimes");
	if (times.length > 50) return "too_large";
	const meetings = times.map(
		path => ({
			utc: payload.clock(path + ".UTCTime"),
			local: payload.clock(path + ".CustomerTime"),
			hostLocal: payload.clock(path + ".SOTime")
		})
	);
	const cancelLink = text("CancelRescheduleLink");
	const icsLink = text("CalendarEvent.ICS");
	const ids = payload.list("BookingId").map(payload.maybe).filter(id => id);
	const fields = {
		booking_type: text("EventTypeName"),
		booking_payload_version: text("Version"),
		booking_page: host.decode(partOf(cancelLink, "^https?://[^/]+/([^/?#]+)")),
		customer_note: text("Note"),
		cancel_link: cancelLink,
		reschedule_link: cancelLink,
		ics_link: icsLink,
		vcs_link: text("CalendarEvent.VCS"),
		vendor_booking_id: ids.sort().join() || partOf(cancelLink, "[?&]Params=([^&#]+)") || partOf(icsLink, "[?&]mid=([^&#]+)"),
		customer_name: text("CustomerName"),
		customer_email: text("CustomerEmail"),
		customer_phone: text("CustomerPhone")
	};
	text("statusCode");
	if (info.Message !== null) text("Message");
	if (!times.length) payload.unexpectedPaths.push("MeetingTimes");
	if (typeof errorStatus !== "number") payload.unexpectedPaths.push("errorStatus");
	return finishReading(host, report, payload, "oncehub_classic", fields, meetings, [], [], true);
}

// template/apis.ts
/** Every API of GTM's that the tag uses, asked for once. */
var addConsentListener = require("addConsentListener");
var aliasInWindow = require("aliasInWindow");
var callInWindow = require("callInWindow");
var callLater = require("callLater");
var copyFromDataLayer = require("copyFromDataLayer");
var copyFromWindow = require("copyFromWindow");
var createQueue = require("createQueue");
var decodeUriComponent = require("decodeUriComponent");
var getContainerVersion = require("getContainerVersion");
var getTimestampMillis = require("getTimestampMillis");
var getType = require("getType");
var injectScript = require("injectScript");
var isConsentGranted = require("isConsentGranted");
var localStorage = require("localStorage");
var logToConsole = require("logToConsole");
var setInWindow = require("setInWindow");
var sha256 = require("sha256");
var templateStorage = require("templateStorage");

// template/find-bridge.ts
/** Whether a bridge of our major version is on the page; another one counts as not loaded. */
function findBridge() {
	const bridge = copyFromWindow(BRIDGE);
	const version = getType(bridge) === "function" && bridge.version;
	return typeof version === "string" && version.split(".")[0] === "0.1.0".split(".")[0];
}
function handOver(settings) {
	return callInWindow(BRIDGE, "configure", settings);
}
function passConsent(states) {
	return callInWindow(BRIDGE, "consent", states);
}

// src/core/waiting.ts
/** `wait` and `resume` of a host, which keeps the list of what waits: its firings may share it. */
function createWaiting(load, save) {
	const wait = (isReady, go) => {
		if (isReady()) go();
		else save(load().concat({ isReady: isReady, go: go }));
	};
	return {
		wait: wait,
		resume: () => {
			const due = load();
			save([]);
			due.forEach(item => wait(item.isReady, item.go));
		}
	};
}

// template/gtm-host.ts
var WAITING = "waiting";
function readPageState() {
	const found = copyFromWindow(PAGE_STATE);
	return isPageState(getType, found) ? found : createPageState();
}
function savePageState(state) {
	return setInWindow(PAGE_STATE, state, true);
}

/** What waits for consent outlives the firing that asked for it, hence the storage that all firings share. */
var waiting = createWaiting(
	() => templateStorage.getItem(WAITING) || [],
	list => templateStorage.setItem(WAITING, list)
);

/** What the pipeline needs, from GTM's sandbox, which has no timers: GTM's `eventTimeout` stands in for them. */
function createGtmHost(containerId) {
	return {
		now: getTimestampMillis,
		localTime: () => undefined,
		typeOf: getType,
		decode: decodeUriComponent,
		hash: (texts, done) => {
			const hashes = [];
			const next = () => {
				const text = texts[hashes.length];
				if (text === undefined) {
					done(hashes);
					return;
				}
				let hasReturned = false;
				// Where the page's own crypto throws, sha256 does, too, which ends this task: the next goes on without a hash.
				callLater(() => {
					if (!hasReturned) add();
				});
				sha256(text, add, () => add(), { outputEncoding: "hex" });
				hasReturned = true;
			};
			const add = hash => {
				hashes.push(hash);
				// In a task of its own: GTM guards that, and not what sha256 calls back.
				callLater(next);
			};
			callLater(next);
		},
		delay: ignore,
		push: (dataLayerName, entry, onTags, limitMs) => {
			if (onTags) {
				// Every container on the page answers, with its id: only our own has the tags that matter.
				entry.eventCallback = id => {
					if (id === containerId) onTags();
				};
				entry.eventTimeout = limitMs;
			}
			createQueue(dataLayerName)(entry);
		},
		pageState: readPageState,
		savePageState: savePageState,
		loadText: () => localStorage && localStorage.getItem(BRIDGE),
		saveText: text => localStorage && localStorage.setItem(BRIDGE, text),
		eraseText: () => localStorage && localStorage.removeItem(BRIDGE),
		isGranted: isConsentGranted,
		wait: waiting.wait,
		resume: waiting.resume,
		report: ignore
	};
}

// template/load-bridge.ts
var CDN = "https://cdn.jsdelivr.net/npm/booking-bridge@0.1.0/dist/bridge";

/**
 * Waits for the site's own copy, which is often loaded just after us: the sandbox has no timers, so for some turns
 * of `callLater`.
 */
var waitForBridge = (turns, onEnd) => {
	if (!turns || findBridge()) onEnd();
	else callLater(() => waitForBridge(turns - 1, onEnd));
};

/**
 * Gets the bridge from where the form says; in preview the debug bridge, and only where the tag loads one
 * anyway. `onEnd` is called when there is one or none will come; `onHold` says that consent must come before.
 */
var loadBridge = (form, isPreview, onEnd, onHold) => {
	const type = form.bridgeConsentType || "analytics_storage";
	const url = CDN + (isPreview ? ".debug.js" : ".js");
	const load = () => injectScript(url, onEnd, onEnd, url);
	if (form.bridgeSource === "cdn") load();
	else if (form.bridgeSource !== "cdn_after_consent") waitForBridge(20, onEnd);
	else if (isConsentGranted(type)) load();
	else {
		onHold();
		addConsentListener(type, (_, granted) => {
			if (granted && !findBridge()) load();
		});
	}
};

// template/preview.ts
var createLog = isPreview => !isPreview ? ignore : (line, detail) => logToConsole("Booking Bridge: " + line, detail || "");

/** Makes a host log each booking; the codes are in the documentation. */
var traceBookings = (host, log) => {
	const pushPlainly = host.push;
	host.report = (code, detail) => log("reported " + code, detail);
	host.push = (name, entry, onTags, limitMs) => {
		pushPlainly(name, entry, onTags, limitMs);
		log("pushed to " + name, entry);
	};
};

/** Warns of what the page's globals show; the rest, such as a missing embed, only the bridge's doctor sees. */
var warnOfPage = (log, otherLayer, needsBookingPage) => {
	if (needsBookingPage && !copyFromWindow("soe") && !copyFromWindow("SOE"))
		log(
			"warning: nothing of a booking page is on this page. Look for SOIDIV_ in its source; a Booking calendar is another answer of the form."
		);
	const layer = copyFromWindow("dataLayer");
	// What tags push stands in a `value`.
	const eventOf = entry => entry && (entry.event || eventOf(entry.value));
	const has = prefix => getType(layer) === "array" && layer.some(entry => ("" + eventOf(entry)).indexOf(prefix) === 0);
	if (has("oncehub."))
		log(
			"warning: OnceHub pushes oncehub.* events here too. Trigger on one of the two, or bookings count twice."
		);
	if (!otherLayer && !has("gtm."))
		log(
			"warning: GTM reads another data layer. Choose an answer with the bridge, and name it under Advanced."
		);
};

// template/settings-from-fields.ts
/** Check boxes are booleans; in an imported container they may be texts. */
var isOn = value => value === true || value === "true";

/** Answers that are settings of the same name. */
var SAME = "eventName,fields,rows,constants,userData,waitForConsent,exclude,dedupeDays,dataLayerName";

/** Those that only calendars have. */
var QUESTIONS = "emailField,phoneField,nameField";

/** What those mean that nobody has touched. */
var USUAL = "eventName booking_confirmed,fields standard,userData off,dataLayerName dataLayer,";

/** Answers to questions of the site's own, which the form asks for by name only, after fields of ours. */
var joinCustom = (asked, custom) => (asked || []).concat(
	custom.map(row => {
		const prefixed = {};
		for (const name in row) prefixed[name] = row[name];
		prefixed.field = "custom:" + row.field;
		return prefixed;
	})
);

/**
 * The settings that a filled-in form stands for, but for `name`. It runs whenever the tag fires, so what was
 * left alone costs one look and is left out.
 */
var settingsFromFields = form => {
	const settings = {};
	const copy = name => {
		if (form[name] && USUAL.indexOf(name + " " + form[name] + ",") < 0)
			settings[name] = form[name];
	};
	SAME.split(",").forEach(copy);
	FLAGS.split(",").forEach(name => {
		if (form[name]) settings[name] = isOn(form[name]);
	});
	if (form.embed === "calendar") settings.sources = { classic: false };
	if (form.embed === "calendar" || form.embed === "both") {
		QUESTIONS.split(",").forEach(copy);
		if (form.customRows) settings.rows = joinCustom(form.rows, form.customRows);
		if (form.excludeCustom) settings.exclude = joinCustom(form.exclude, form.excludeCustom);
	} else settings.sources = { calendar: false };
	if (isOn(form.waitForTags)) settings.waitForTagsMs = form.waitForTagsMs;
	// GTM reports a type without a default as granted, so consent mode counts only once the marketer has looked.
	const isUnsure = form.legalBasis === "consent_mode" && form.bannerSetsDefaults !== "yes";
	if (form.callingCode) settings.callingCode = form.callingCode;
	if (form.legalBasis && form.legalBasis !== "none" && !isUnsure)
		settings.legalBasis = { kind: form.legalBasis, type: form.legalBasisType, signal: form.legalBasisSignal };
	if (form.valueCurrency)
		settings.value = { currency: form.valueCurrency, default: form.valueDefault, rules: form.valueRules };
	return settings;
};

// template/share-consent.ts
var TYPES = CONSENT_TYPES.split("|");

/** What GTM reported last, by type; all firings share it. */
var REPORTED = "reported";
function nameState(granted) {
	return granted ? "granted" : "denied";
}

/**
 * The type whose listener is called, and every other that has changed since: one command of a banner sets all its
 * types before the listeners of the first are called, and an event that waits for two of them is pushed once.
 */
function readChanges(changed) {
	const reported = templateStorage.getItem(REPORTED);
	const states = {};
	TYPES.forEach(type => {
		const granted = isConsentGranted(type);
		if (type === changed || granted !== reported[type]) states[type] = nameState(granted);
		reported[type] = granted;
	});
	templateStorage.setItem(REPORTED, reported);
	return states;
}

/**
 * Writes to the page state what GTM knows of consent, for a bridge to read, and keeps it up to date. `onChange` is
 * called at each change, which may be long after the last firing.
 */
function shareConsent(host, state, onChange) {
	TYPES.forEach(type => {
		// GTM reports a type that nobody has set as granted, so a denial, the site's too, stands until there is a change.
		if (state.consent[type] !== "denied") state.consent[type] = nameState(isConsentGranted(type));
	});
	if (templateStorage.getItem(REPORTED)) return;
	const reported = {};
	TYPES.forEach(type => {
		reported[type] = isConsentGranted(type);
		addConsentListener(type, changed => {
			const states = readChanges(changed);
			if (findBridge()) passConsent(states);
			setConsent(host, states);
			onChange();
		});
	});
	templateStorage.setItem(REPORTED, reported);
}

// src/core/test-booking.ts
var LINK = "https://go.oncehub.com/test";

/** A documented booking of a booking page by an invented customer. */
function classicTestPayload(id, start) {
	return {
		errorStatus: 0,
		bookingInfo: {
			Version: "7.35",
			MeetingTimes: [{ UTCTime: start.utc, CustomerTime: start.local, SOTime: start.hostLocal }],
			CancelRescheduleLink: LINK,
			Note: "A simulated booking.",
			CalendarEvent: { ICS: LINK, VCS: LINK },
			statusCode: "1",
			Message: null,
			CustomerName: "Tess Tester",
			CustomerEmail: "tess.tester@example.com",
			CustomerPhone: "1-2025550195",
			EventTypeName: "Simulated consultation",
			BookingId: [id]
		}
	};
}

/** Marks the booking, so that reports can leave it out; such a booking is never remembered. */
function readAsTest(read) {
	return (host, raw, report, named) => {
		const reading = read(host, raw, report, named);
		if (typeof reading !== "string") reading.fields.booking_test = true;
		return reading;
	};
}

// template/simulate.ts
/** In a future far enough to need no calendar arithmetic here. */
var START = { utc: "2099-04-25T06:45:00", local: "2099-04-25T07:45:00", hostLocal: "2099-04-25T09:45:00" };

/** One booking, marked as a test, through all that stands behind the capture; once per page load. */
function simulate(host, isListening) {
	const state = readPageState();
	if (state.simulated) return;
	state.simulated = true;
	savePageState(state);
	// Later, so that the page's other tags have registered.
	callLater(() => {
		const payload = classicTestPayload("BKNG-TEST" + host.now(), START);
		processBooking(host, readAsTest(readClassic), isListening, payload, ignore);
	});
}

/** Leaves it to the bridge, but for what the tag did before. Only the debug bridge knows this; any other ignores it. */
function simulateThere(embed) {
	if (embed !== "calendar" && !readPageState().simulated) callInWindow(BRIDGE, "simulate", "classic");
	if (embed === "calendar" || embed === "both") callInWindow(BRIDGE, "simulate", "calendar");
}

// src/core/site-calls.ts
/**
 * The calls of the site's function that wait for tags, in the order of the vendor's calls. A vendor's script that was
 * loaded twice calls twice: the second call, which counts nothing, must not redirect before the first may, nor overtake
 * it. `start` runs a call that may go.
 */
function createSiteCalls(start) {
	const calls = [];
	return {
		isEmpty: () => !calls.length,
		add: run => {
			const call = { run: run, isReady: false };
			calls.push(call);
			return () => {
				call.isReady = true;
				while (calls[0] && calls[0].isReady) start(calls.shift().run);
			};
		}
	};
}

// template/wrap-callback.ts
/**
 * Calls the site's own function as the vendor would: without a `this`, and with as many arguments. By its method
 * `call`, since GTM calls nothing but plain functions: an `async` one would silently never run.
 */
function callSite(slot, args) {
	if (!slot) return;
	const key = SLOT + slot + ".call";
	if (args.length > 1) return callInWindow(key, undefined, args[0], args[1]);
	return args.length ? callInWindow(key, undefined, args[0]) : callInWindow(key);
}

/** For how many ms the site's function is to wait at most until the tags of the event have run. */
function longestWait() {
	return readPageState().registrations.reduce((most, registration) => {
		// Other code can write to the page state, and what throws here would throw into the vendor's call.
		const settings = registration && registration.settings;
		return settings && settings.waitForTagsMs > most ? settings.waitForTagsMs * 1 : most;
	}, 0);
}

/** Whether one of ours, of a tag or of the bridge, is what OnceHub will call. */
function isOurs() {
	const found = copyFromWindow(CALLBACK);
	return getType(found) === "function" && found[MARK] !== undefined;
}

/**
 * Puts our function in the place of the site's callback, unless one of ours is there. False if all slots are
 * taken, or the callback is read-only. The sandbox cannot see the page declare its callback later, so every firing
 * calls this again.
 */
function wrapCallback(onCall) {
	if (isOurs()) return true;
	const isFunction = getType(copyFromWindow(CALLBACK)) === "function";
	const state = readPageState();
	const slot = isFunction ? (state.slots || 0) + 1 : 0;
	if (slot > SLOTS) return false;
	if (slot) aliasInWindow(SLOT + slot, CALLBACK);
	const siteCalls = createSiteCalls(run => run());
	const wrapper = function() {
		const args = arguments;
		// The bridge captures everything that our registrations ask for: see `protocol.ts`.
		if (findBridge()) return callSite(slot, args);
		const waitMs = longestWait();
		const until = getTimestampMillis() + waitMs;
		const isWaiting = waitMs > 0 || !siteCalls.isEmpty();
		let isDone = !isWaiting;
		const resume = isWaiting ? siteCalls.add(() => {
			isDone = true;
			callSite(slot, args);
		}) : () => {
		};
		// Queued before the site's function is called: that may throw, and sandboxed code cannot catch.
		callLater(() => {
			if (!onCall(args[0], resume).waitMs) resume();
		});
		if (!isWaiting) return callSite(slot, args);
		// GTM never answers where the page has replaced its data layer, and this is the sandbox's only clock.
		const watch = () => {
			if (getTimestampMillis() >= until) resume();
			else if (!isDone) callLater(watch);
		};
		watch();
	};
	wrapper[MARK] = slot;
	setInWindow(CALLBACK, wrapper, true);
	// GTM says that it has set what is read-only, too.
	if (!isOurs()) return false;
	if (slot) {
		state.slots = slot;
		savePageState(state);
	}
	return true;
}

// template/tag.ts
var fire = () => {
	const container = getContainerVersion();
	const isPreview = container.previewMode || container.debugMode;
	const log = createLog(isPreview);
	/** The last of the three firings that the documentation asks for: no later one mends what is missing now. */
	const isLast = copyFromDataLayer("event") === "gtm.load";
	const host = createGtmHost(container.containerId);
	if (isPreview && data.debug) traceBookings(host, log);
	const settings = settingsFromFields(data);
	// Another data layer is reached through the bridge only: the permission is for this one.
	const isListening = listener => listener.sources.classic && listener.dataLayerName === "dataLayer";
	const needsBridge = data.embed === "calendar" || settings.dataLayerName !== undefined;
	const wrap = () => !needsBridge && wrapCallback(
		(payload, resumeSite) => processBooking(host, readClassic, isListening, payload, resumeSite)
	);
	settings.name = container.containerId + " " + data.gtmTagId;
	const state = readPageState();
	register(state, { name: settings.name, settings: settings });
	shareConsent(host, state, wrap);
	savePageState(state);
	host.resume();
	wrap();
	// Later, since GTM swallows what throws there: it cannot copy every data layer.
	if (isPreview)
		callLater(() => warnOfPage(log, settings.dataLayerName, isLast && data.embed !== "calendar"));
	const reportSettings = () => {
		const found = [];
		const accepted = acceptSettings(host, settings, (code, detail) => found.push([code, detail]));
		found.forEach(finding => reportTo(host, [accepted], finding[0], finding[1]));
	};
	/** With a bridge it captures, without one the tag does what it can. */
	const finish = () => {
		const answer = findBridge() && handOver(settings) || {};
		const isTaken = answer.accepted === true;
		// Again, since scripts that wait for the page to load may have put theirs in place meanwhile.
		const isWrapped = wrap();
		const isHalf = isLast && data.embed === "both" && !isTaken;
		if (isTaken) log("the bridge on this page has taken the settings", answer.diagnostics);
		else if (needsBridge)
			log("failed: there is no bridge yet; booking calendars and a data layer of another name need one");
		else if (!isWrapped)
			log(
				"failed: the page has replaced its callback more often than this tag can follow, or made it read-only"
			);
		else if (isHalf)
			log("failed: there is no bridge, so only booking pages are counted, and no booking calendars");
		else if (data.embed === "classic") log("waiting for bookings");
		else log("warning: there is no bridge, so the tag captures booking pages itself");
		// What a variable gave is known only now; a bridge reports it itself.
		if (data.diagnostics && isWrapped && !isTaken) reportSettings();
		if (isPreview && data.simulate) {
			if (isTaken) simulateThere(data.embed);
			else if (isWrapped) simulate(host, isListening);
		}
		if (isTaken || isWrapped && !isHalf) data.gtmOnSuccess();
		else data.gtmOnFailure();
	};
	const onHold = () => {
		log("the bridge will be loaded when there is consent");
		data.gtmOnSuccess();
	};
	if (findBridge() || data.embed === "classic" && !isLast) finish();
	else if (data.embed === "classic") waitForBridge(20, finish);
	else loadBridge(data, isPreview, finish, onHold);
};
fire();


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
                    "string": "SOAfterConfirmationFunction"
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
                    "string": "bookingBridgeSite1"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite1.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite2"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite2.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite3"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite3.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite4"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite4.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite5"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite5.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite6"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite6.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite7"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite7.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite8"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgeSite8.call"
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "bookingBridgePage"
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
                    "string": "bookingBridge"
                  },
                  {
                    "type": 8,
                    "boolean": true
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
                    "string": "dataLayer"
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
                    "string": "soe"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "SOE"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
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
                    "string": "ad_user_data"
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
        "publicId": "access_local_storage",
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
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "bookingBridge"
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
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "read_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedKeys",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "event"
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
                "string": "https://cdn.jsdelivr.net/npm/booking-bridge@0.1.0/dist/bridge.js"
              },
              {
                "type": 1,
                "string": "https://cdn.jsdelivr.net/npm/booking-bridge@0.1.0/dist/bridge.debug.js"
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
  },
  {
    "instance": {
      "key": {
        "publicId": "read_container_data",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: The event says what kind of booking it is
  code: |-
    // Given
    fire();
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], {
      event: 'booking_confirmed',
      booking_source: 'oncehub_classic',
      booking_type: 'First consultation',
      booking_meeting_count: 1,
      booking_payload_version: '7.35',
      booking_data: 'complete'
    });
- name: The event says when the meeting is for the customer
  code: |-
    // Given
    fire();
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], {
      booking_start_utc: '2018-04-25T06:45:00Z',
      booking_start_local: '2018-04-25T07:45:00',
      booking_start_host_local: '2018-04-25T09:45:00',
      booking_date: '2018-04-25',
      booking_weekday: 'wednesday',
      booking_hour: 7,
      booking_utc_offset_minutes: 60,
      booking_lead_time_hours: 48
    });
- name: The earliest of several meetings comes first
  code: |-
    // Given
    fire();
    // When
    book({
      MeetingTimes: [
        {
          UTCTime: '2018-05-02T06:45:00',
          CustomerTime: '2018-05-02T07:45:00',
          SOTime: '2018-05-02T09:45:00'
        },
        {
          UTCTime: '2018-04-25T06:45:00',
          CustomerTime: '2018-04-25T07:45:00',
          SOTime: '2018-04-25T09:45:00'
        }
      ]
    });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], {
      booking_meeting_count: 2,
      booking_start_utc: '2018-04-25T06:45:00Z',
      booking_last_start_utc: '2018-05-02T06:45:00Z'
    });
- name: A time that cannot be read is left out and never guessed
  code: |-
    // Given
    fire();
    // When
    book({ MeetingTimes: [{ UTCTime: 'tomorrow', CustomerTime: '2018-04-25T07:45:00' }] });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], {
      booking_start_utc: undefined,
      booking_lead_time_hours: undefined,
      booking_weekday: 'wednesday'
    });
- name: The booking id is a hash and not what OnceHub sent
  code: |-
    // Given
    fire();
    // When
    book({ BookingId: ['BKNG-2', 'BKNG-1'] });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_id: 'hash of BKNG-1,BKNG-2' });
- name: The event carries nothing about the customer by default
  code: |-
    // Given
    fire();
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], {
      customer_name: undefined,
      customer_email: undefined,
      customer_phone: undefined,
      customer_note: undefined
    });
- name: An event type that names the customer is left out
  code: |-
    // Given
    fire();
    // When
    book({ EventTypeName: 'Call with John Smith' });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_type: undefined });
- name: The event has the name that you chose
  code: |-
    // Given
    fire({ eventName: 'lead' });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { event: 'lead' });
- name: Your own rows stand beside the standard keys
  code: |-
    // Given
    fire({
      fields: 'both',
      rows: [{ field: 'booking_type', key: 'lead_type', transform: 'lower case' }]
    });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { lead_type: 'first consultation', booking_type: 'First consultation' });
- name: With your own rows only the standard keys are left out
  code: |-
    // Given
    fire({
      fields: 'rows',
      rows: [{ field: 'booking_weekday', key: 'weekday', transform: 'none' }]
    });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { weekday: 'wednesday', booking_weekday: undefined, booking_source: 'oncehub_classic' });
- name: A fixed value is pushed with every booking
  code: |-
    // Given
    fire({ constants: [{ key: 'brand', value: 'Acme' }] });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { brand: 'Acme' });
- name: The first value rule that matches counts
  code: |-
    // Given
    fire({
      valueCurrency: 'EUR',
      valueDefault: '20',
      valueRules: [
        { match: 'starts with', text: 'first', value: '50' },
        { match: 'contains', text: 'consultation', value: '70' }
      ]
    });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_value: 50, booking_currency: 'EUR' });
- name: A booking that no value rule matches has the usual value
  code: |-
    // Given
    fire({
      valueCurrency: 'EUR',
      valueDefault: '20',
      valueRules: [
        { match: 'starts with', text: 'first', value: '50' },
        { match: 'contains', text: 'consultation', value: '70' }
      ]
    });
    // When
    book({ EventTypeName: 'Demo' });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_value: 20, booking_currency: 'EUR' });
- name: Without a currency there is no value
  code: |-
    // Given
    fire();
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_value: undefined, booking_currency: undefined });
- name: The booking of a colleague is not counted
  code: |-
    // Given
    fire({
      exclude: [{ field: 'customer_email', match: 'ends with', text: '@acme.com' }],
      diagnostics: true
    });
    // When
    book({ CustomerEmail: 'jane@ACME.com' });
    // Then
    assertEvents(['booking_diagnostic']);
    assertThat(pushed[0].booking_diagnostic_code).isEqualTo('excluded');
- name: An event type that you leave out is not counted
  code: |-
    // Given
    fire({
      exclude: [{ field: 'booking_type', match: 'is', text: ' FIRST consultation ' }],
      diagnostics: true
    });
    // When
    book();
    // Then
    assertEvents(['booking_diagnostic']);
    assertThat(pushed[0].booking_diagnostic_code).isEqualTo('excluded');
- name: A rule that does not match leaves the booking in
  code: |-
    // Given
    fire({
      exclude: [{ field: 'booking_type', match: 'contains', text: 'demo' }],
      diagnostics: true
    });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { event: 'booking_confirmed' });
- name: The e-mail of the customer needs a ground and is left out without one
  code: |-
    // Given
    fire({ fields: 'both', rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }] });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { mail: undefined });
- name: The customer data that you are allowed to push is pushed
  code: |-
    // Given
    fire({
      fields: 'both',
      rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
      legalBasis: 'not_needed'
    });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { mail: 'johnsmith@example.com' });
- name: Enhanced conversions get the e-mail and phone as Google wants them
  code: |-
    // Given
    fire({ userData: 'plain', legalBasis: 'not_needed' });
    // When
    book({ CustomerEmail: ' J.Smith+x@Gmail.com ' });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_user_data: { email: 'j.smith+x@gmail.com', phone_number: '+12025550195' } });
- name: Enhanced conversions get hashes where you ask for them
  code: |-
    // Given
    fire({ userData: 'hashed', legalBasis: 'not_needed' });
    // When
    book({ CustomerEmail: 'J.Smith+x@Gmail.com' });
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], {
      booking_user_data: {
        sha256_email_address: 'hash of jsmith@gmail.com',
        sha256_phone_number: 'hash of +12025550195'
      }
    });
- name: The booking page and the links are pushed where you ask for them and may
  code: |-
    // Given
    fire({ staffFields: true, links: true, legalBasis: 'not_needed' });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { booking_page: 'dana', cancel_link: 'https://go.oncehub.com/dana?Params=A1' });
- name: The note of the customer is pushed where you ask for it and may
  code: |-
    // Given
    fire({ customerNote: true, legalBasis: 'not_needed' });
    // When
    book();
    // Then
    assertThat(namesOf(pushed)).hasLength(1);
    assertKeys(pushed[0], { customer_note: 'I look forward to it.' });
- name: A booking that OnceHub reports as failed is not counted
  code: |-
    // Given
    fire({ diagnostics: true });
    // When
    book({ statusCode: '0' });
    // Then
    assertEvents(['booking_diagnostic']);
    assertThat(pushed[0].booking_diagnostic_code).isEqualTo('vendor_error');
- name: A call that tells of no booking is not counted
  code: |-
    // Given
    fire({ diagnostics: true });
    // When
    book({ MeetingTimes: [], CancelRescheduleLink: '', CalendarEvent: {}, EventTypeName: '' });
    // Then
    assertEvents(['booking_diagnostic']);
    assertThat(pushed[0].booking_diagnostic_code).isEqualTo('no_booking_info');
- name: A booking of more meetings than there can be is not counted
  code: |-
    // Given
    fire({ diagnostics: true });
    // When
    book({
      MeetingTimes: [
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' },
        { UTCTime: '2018-04-25T06:45:00' }
      ]
    });
    // Then
    assertEvents(['booking_diagnostic']);
    assertThat(pushed[0].booking_diagnostic_code).isEqualTo('too_large');
- name: The tag reports success when it waits for bookings
  code: |-
    // When
    fire();
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
    assertThat(page.SOAfterConfirmationFunction).isFunction();
    assertEvents([]);
- name: A booking is counted once although OnceHub tells of it twice
  code: |-
    // Given
    fire();
    // When
    book();
    book();
    // Then
    assertEvents(['booking_confirmed']);
- name: Two bookings are counted as two
  code: |-
    // Given
    fire();
    // When
    book({ BookingId: ['BKNG-1'] });
    book({ BookingId: ['BKNG-2'] });
    // Then
    assertEvents(['booking_confirmed', 'booking_confirmed']);
- name: A booking is counted once although the tag fires on every trigger
  code: |-
    // Given
    fire();
    const first = page.SOAfterConfirmationFunction;
    fire();
    fire();
    // When
    book();
    // Then
    assertThat(page.SOAfterConfirmationFunction).isStrictlyEqualTo(first);
    assertEvents(['booking_confirmed']);
- name: Two tags with one event name push one event
  code: |-
    // Given
    fire({ gtmTagId: 7 });
    fire({ gtmTagId: 8 });
    // When
    book();
    // Then
    assertEvents(['booking_confirmed']);
- name: Two tags with two event names push two events
  code: |-
    // Given
    fire({ gtmTagId: 7, eventName: 'lead' });
    fire({ gtmTagId: 8, eventName: 'appointment' });
    // When
    book();
    // Then
    assertEvents(['lead', 'appointment']);
- name: What the last firing says counts
  code: |-
    // Given
    fire({ eventName: 'lead' });
    fire({ eventName: 'appointment' });
    // When
    book();
    // Then
    assertEvents(['appointment']);
- name: A key that GTM needs for itself is left out
  code: |-
    // Given
    fire({
      constants: [
        { key: 'event', value: 'purchase' },
        { key: 'brand', value: 'Acme' }
      ]
    });
    // When
    book();
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].brand).isEqualTo('Acme');
- name: A page that cannot hash gets its event without an id
  code: |-
    // Given
    visit.hasHashes = false;
    fire({ userData: 'hashed', legalBasis: 'not_needed' });
    // When
    book();
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_id).isUndefined();
    assertThat(pushed[0].booking_user_data).isUndefined();
- name: The callback of the site keeps running and its answer goes back
  code: |-
    // Given
    const calls = [];
    page.SOAfterConfirmationFunction = function () {
      calls.push(arguments.length);
      return 'answer of the site';
    };
    fire();
    // When
    const answer = book();
    // Then
    assertThat(calls).isEqualTo([1]);
    assertThat(answer).isEqualTo('answer of the site');
    assertEvents(['booking_confirmed']);
- name: A callback that the site declares later is found by the next firing
  code: |-
    // Given
    const calls = [];
    fire();
    page.SOAfterConfirmationFunction = (given) => {
      calls.push(given.bookingInfo.EventTypeName);
    };
    fire();
    // When
    book();
    // Then
    assertThat(calls).isEqualTo(['First consultation']);
    assertEvents(['booking_confirmed']);
- name: A callback of the site that calls ours runs once
  code: |-
    // Given
    let calls = 0;
    fire();
    const ours = page.SOAfterConfirmationFunction;
    page.SOAfterConfirmationFunction = (given) => {
      calls = calls + 1;
      ours(given);
    };
    fire();
    // When
    book();
    // Then
    assertThat(calls).isEqualTo(1);
    assertEvents(['booking_confirmed']);
- name: A site that replaces its callback for ever is left alone and the tag fails
  code: |-
    // Given
    for (let turn = 0; turn < 8; turn++) {
      page.SOAfterConfirmationFunction = () => 'another one';
      fire();
    }
    assertApi('gtmOnFailure').wasNotCalled();
    const ninth = () => 'the ninth';
    page.SOAfterConfirmationFunction = ninth;
    // When
    visit.isPreview = true;
    fire();
    // Then
    assertApi('gtmOnFailure').wasCalled();
    assertThat(page.SOAfterConfirmationFunction).isStrictlyEqualTo(ninth);
    assertLine('replaced its callback more often');
- name: With the redirect guard the callback of the site waits for the tags
  code: |-
    // Given
    visit.isSlow = true;
    const calls = [];
    page.SOAfterConfirmationFunction = (given) => {
      calls.push(given);
    };
    fire({ waitForTags: true, waitForTagsMs: '1500' });
    // When
    book();
    passTurns();
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(calls).hasLength(0);
    assertThat(pushed[0].eventTimeout).isEqualTo(1500);
    pushed[0].eventCallback('GTM-SITE');
    assertThat(calls).isEqualTo([booking()]);
- name: With the redirect guard the callback of the site waits no longer than you say
  code: |-
    // Given
    visit.isSlow = true;
    let calls = 0;
    page.SOAfterConfirmationFunction = () => {
      calls = calls + 1;
    };
    fire({ waitForTags: true, waitForTagsMs: '1500' });
    book();
    passTurns();
    // When
    visit.now = visit.now + 1499;
    passTurns();
    assertThat(calls).isEqualTo(0);
    visit.now = visit.now + 1;
    passTurns();
    // Then
    assertThat(calls).isEqualTo(1);
    pushed[0].eventCallback('GTM-SITE');
    passTurns();
    assertThat(calls).isEqualTo(1);
- name: With the redirect guard the callback of the site runs at once when nothing is pushed
  code: |-
    // Given
    const calls = [];
    page.SOAfterConfirmationFunction = (given) => {
      calls.push(given);
    };
    fire({ waitForTags: true, waitForTagsMs: '1500', diagnostics: true });
    // When
    book({ statusCode: '0' });
    // Then
    assertEvents(['booking_diagnostic']);
    assertThat(calls).hasLength(1);
- name: No value of the event says who booked unless you ask for it
  code: |-
    const JSON = require('JSON');
    // When
    fire({ valueCurrency: 'EUR', valueDefault: '20', constants: [{ key: 'brand', value: 'Acme' }] });
    book();
    // Then
    assertEvents(['booking_confirmed']);
    const text = JSON.stringify(pushed);
    ['John', 'Smith', 'johnsmith', '2025550195', 'dana', 'Params', 'mid=1', 'look forward'].forEach((part) => {
      assertThat(text, part).doesNotContain(part);
    });
- name: Customer data comes with the event where the visitor has agreed
  code: |-
    // Given
    setConsent('ad_user_data', 'granted');
    fire({
      userData: 'plain',
      legalBasis: 'consent_mode',
      bannerSetsDefaults: 'yes',
      legalBasisType: 'ad_user_data'
    });
    // When
    book();
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_user_data).isEqualTo({
      email: 'johnsmith@example.com',
      phone_number: '+12025550195'
    });
- name: Customer data is taken out of the data layer once the tags have run
  code: |-
    // Given
    fire({ userData: 'plain', legalBasis: 'not_needed' });
    book();
    assertThat(pushed).hasLength(1);
    assertThat(pushed[0].eventTimeout).isEqualTo(2000);
    pushed[0].eventCallback('GTM-OTHER');
    assertThat(pushed).hasLength(1);
    // When
    pushed[0].eventCallback('GTM-SITE');
    // Then
    assertThat(pushed).hasLength(2);
    assertThat(pushed[1].hasOwnProperty('booking_user_data')).isTrue();
    assertThat(pushed[1].booking_user_data).isUndefined();
- name: Customer data waits and follows when the visitor agrees
  code: |-
    // Given
    setConsent('ad_user_data', 'denied');
    fire({
      userData: 'plain',
      legalBasis: 'consent_mode',
      bannerSetsDefaults: 'yes',
      legalBasisType: 'ad_user_data'
    });
    book();
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_user_data).isUndefined();
    // When
    setConsent('ad_user_data', 'granted');
    // Then
    assertEvents(['booking_confirmed', 'booking_confirmed_user_data']);
    assertThat(pushed[1].booking_id).isEqualTo(pushed[0].booking_id);
    assertThat(pushed[1].booking_user_data.email).isEqualTo('johnsmith@example.com');
- name: Customer data does not follow while the visitor does not agree
  code: |-
    // Given
    setConsent('ad_user_data', 'denied');
    fire({
      userData: 'plain',
      legalBasis: 'consent_mode',
      bannerSetsDefaults: 'yes',
      legalBasisType: 'ad_user_data'
    });
    // When
    book();
    setConsent('ad_storage', 'granted');
    fire({
      userData: 'plain',
      legalBasis: 'consent_mode',
      bannerSetsDefaults: 'yes',
      legalBasisType: 'ad_user_data'
    });
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_user_data).isUndefined();
- name: Consent mode is no ground before you have checked your banner
  code: |-
    // Given
    fire({
      userData: 'plain',
      legalBasis: 'consent_mode',
      bannerSetsDefaults: 'unknown',
      legalBasisType: 'ad_user_data'
    });
    // When
    book();
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_user_data).isUndefined();
- name: Customer data follows when a variable allows it at a later firing
  code: |-
    // Given
    fire({ userData: 'plain', legalBasis: 'signal', legalBasisSignal: 'denied' });
    book();
    assertEvents(['booking_confirmed']);
    // When
    fire({ userData: 'plain', legalBasis: 'signal', legalBasisSignal: 'granted' });
    // Then
    assertEvents(['booking_confirmed', 'booking_confirmed_user_data']);
- name: The event itself waits for consent where you ask for it
  code: |-
    // Given
    setConsent('analytics_storage', 'denied');
    fire({ waitForConsent: 'analytics_storage' });
    book();
    assertEvents([]);
    // When
    setConsent('analytics_storage', 'granted');
    // Then
    assertEvents(['booking_confirmed']);
- name: Counted bookings are remembered where you ask for it
  code: |-
    // Given
    fire({ dedupeDays: '30' });
    book();
    assertThat(remembered.bookingBridge).contains('hash of A1');
    // When
    page.bookingBridgePage = undefined;
    page.SOAfterConfirmationFunction = undefined;
    fire({ dedupeDays: '30' });
    book();
    // Then
    assertEvents(['booking_confirmed']);
- name: Counted bookings are not remembered without consent
  code: |-
    // Given
    setConsent('analytics_storage', 'denied');
    fire({ dedupeDays: '30' });
    // When
    book();
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(remembered.bookingBridge).isUndefined();
- name: Remembered bookings are erased when consent is withdrawn
  code: |-
    // Given
    fire({ dedupeDays: '30' });
    book();
    assertThat(remembered.bookingBridge).isDefined();
    // When
    setConsent('analytics_storage', 'denied');
    // Then
    assertThat(remembered.bookingBridge).isUndefined();
- name: A bridge on the page gets the settings and counts the bookings
  code: |-
    // Given
    loadBridge('0.1.0');
    // When
    fire({ embed: 'both', bridgeSource: 'site', eventName: 'lead' });
    book();
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertThat(commands[0].command).isEqualTo('configure');
    assertKeys(commands[0].value, { eventName: 'lead', name: 'GTM-SITE 7', sources: undefined });
    assertEvents([]);
- name: A bridge of another major version counts as not loaded
  code: |-
    // Given
    loadBridge('99.0.0');
    // When
    fire({ embed: 'both', bridgeSource: 'site' });
    book();
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertThat(commands).hasLength(0);
    assertEvents(['booking_confirmed']);
- name: Without a bridge booking pages are counted by the tag
  code: |-
    // Given
    visit.isPreview = true;
    // When
    fire({ embed: 'both', bridgeSource: 'site' });
    book();
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertLine('warning: there is no bridge');
    assertEvents(['booking_confirmed']);
- name: Without a bridge a tag for calendars only fails
  code: |-
    // Given
    visit.isPreview = true;
    // When
    fire({ embed: 'calendar', bridgeSource: 'site' });
    // Then
    assertLine('booking calendars and a data layer of another name need one');
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
    assertThat(page.SOAfterConfirmationFunction).isUndefined();
- name: Both kinds without a bridge are a failure at the last firing
  code: |-
    // When
    fire({ embed: 'both', bridgeSource: 'site' });
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
    // When
    visit.event = 'gtm.load';
    fire({ embed: 'both', bridgeSource: 'site' });
    book();
    // Then
    assertApi('gtmOnFailure').wasCalled();
    assertEvents(['booking_confirmed']);
- name: Without a bridge a tag for a data layer of another name fails
  code: |-
    // When
    fire({ embed: 'classic_bridge', bridgeSource: 'site', dataLayerName: 'siteLayer' });
    // Then
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
    assertThat(page.bookingBridgePage.registrations[0].settings.dataLayerName).isEqualTo('siteLayer');
    assertThat(page.SOAfterConfirmationFunction).isUndefined();
- name: The bridge of the site is never loaded from elsewhere
  code: |-
    // When
    fire({ embed: 'both', bridgeSource: 'site' });
    fire({ embed: 'calendar', bridgeSource: 'site', gtmTagId: 8 });
    book();
    // Then
    assertApi('injectScript').wasNotCalled();
    assertEvents(['booking_confirmed']);
- name: A booking page alone needs no bridge and loads none
  code: |-
    // When
    fire({ embed: 'classic' });
    book();
    // Then
    assertApi('injectScript').wasNotCalled();
    assertEvents(['booking_confirmed']);
- name: The bridge gets your rules for the answers to questions of a calendar
  code: |-
    // Given
    loadBridge('0.1.0');
    // When
    fire({
      embed: 'calendar',
      bridgeSource: 'site',
      fields: 'rows',
      rows: [{ field: 'booking_type', key: 'lead_type', transform: 'none' }],
      customRows: [{ field: 'company', key: 'company', transform: 'lower case' }],
      excludeCustom: [{ field: 'company', match: 'is', text: 'Acme' }]
    });
    // Then
    assertThat(commands[0].value.rows).isEqualTo([
      { field: 'booking_type', key: 'lead_type', transform: 'none' },
      { field: 'custom:company', key: 'company', transform: 'lower case' }
    ]);
    assertThat(commands[0].value.exclude).isEqualTo([{ field: 'custom:company', match: 'is', text: 'Acme' }]);
- name: Changes of consent are passed on to the bridge
  code: |-
    // Given
    loadBridge('0.1.0');
    fire({ embed: 'both', bridgeSource: 'site' });
    // When
    setConsent('ad_user_data', 'denied');
    // Then
    assertThat(commands[1]).isEqualTo({ command: 'consent', value: { ad_user_data: 'denied' } });
- name: The bridge comes from the CDN where you choose that
  code: |-
    // Given
    fire({ embed: 'calendar', bridgeSource: 'cdn' });
    assertThat(injected).hasLength(1);
    assertThat(injected[0]).contains('https://cdn.jsdelivr.net/npm/booking-bridge@');
    assertThat(injected[0]).contains('/dist/bridge.js');
    assertApi('gtmOnSuccess').wasNotCalled();
    // When
    loadBridge('0.1.0');
    scripts[0].loads();
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertThat(commands[0].command).isEqualTo('configure');
    assertThat(commands[0].value.sources).isEqualTo({ classic: false });
- name: A bridge that the browser blocks makes a tag for calendars fail
  code: |-
    // Given
    fire({ embed: 'calendar', bridgeSource: 'cdn' });
    // When
    scripts[0].isBlocked();
    // Then
    assertApi('gtmOnFailure').wasCalled();
- name: A bridge that the browser blocks leaves booking pages to the tag
  code: |-
    // Given
    fire({ embed: 'both', bridgeSource: 'cdn' });
    scripts[0].isBlocked();
    // When
    book();
    // Then
    assertApi('gtmOnSuccess').wasCalled();
    assertEvents(['booking_confirmed']);
- name: The bridge is loaded only after consent where you choose that
  code: |-
    // Given
    setConsent('analytics_storage', 'denied');
    fire({ embed: 'calendar', bridgeSource: 'cdn_after_consent', bridgeConsentType: 'analytics_storage' });
    assertThat(injected).hasLength(0);
    assertApi('gtmOnSuccess').wasCalled();
    // When
    setConsent('analytics_storage', 'granted');
    // Then
    assertThat(injected).hasLength(1);
- name: A bridge that is there already is not loaded again
  code: |-
    // Given
    loadBridge('0.1.0');
    // When
    fire({ embed: 'both', bridgeSource: 'cdn' });
    // Then
    assertThat(injected).hasLength(0);
    assertApi('gtmOnSuccess').wasCalled();
    assertThat(commands[0].command).isEqualTo('configure');
- name: Visitors see nothing of preview
  code: |-
    // Given
    page.dataLayer = [{ event: 'oncehub.booking.scheduled' }];
    // When
    fire({ simulate: true, debug: true });
    book();
    // Then
    assertThat(lines).hasLength(0);
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_test).isUndefined();
- name: Preview says that the tag waits for bookings
  code: |-
    // Given
    visit.isPreview = true;
    // When
    fire();
    // Then
    assertLine('waiting for bookings');
- name: Preview tells the story of a booking where you ask for it
  code: |-
    // Given
    visit.isPreview = true;
    fire({ debug: true });
    // When
    book();
    book();
    // Then
    assertLine('pushed to dataLayer');
    assertLine('reported duplicate');
- name: Preview simulates one booking for each page and marks it as a test
  code: |-
    // Given
    visit.isPreview = true;
    // When
    fire({ simulate: true });
    visit.now = visit.now + 60000;
    fire({ simulate: true });
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(pushed[0].booking_test).isTrue();
- name: Preview leaves the simulation to the bridge where there is one
  code: |-
    // Given
    visit.isPreview = true;
    loadBridge('0.1.0');
    // When
    fire({ embed: 'both', bridgeSource: 'site', simulate: true });
    // Then
    assertThat(commands.slice(1)).isEqualTo([
      { command: 'simulate', value: 'classic' },
      { command: 'simulate', value: 'calendar' }
    ]);
    assertEvents([]);
- name: A simulated booking does not call the site
  code: |-
    // Given
    visit.isPreview = true;
    const calls = [];
    page.SOAfterConfirmationFunction = (given) => {
      calls.push(given);
    };
    // When
    fire({ simulate: true });
    // Then
    assertEvents(['booking_confirmed']);
    assertThat(calls).hasLength(0);
- name: Preview warns of the events that OnceHub pushes itself
  code: |-
    // Given
    visit.isPreview = true;
    page.dataLayer = [{ event: 'oncehub.booking.scheduled' }];
    // When
    fire();
    // Then
    assertLine('bookings count twice');
- name: Preview warns where GTM reads another data layer
  code: |-
    // Given
    visit.isPreview = true;
    fire();
    assertLine('GTM reads another data layer');
    // When
    page.dataLayer = [{ event: 'gtm.js' }];
    lines.splice(0, lines.length);
    fire();
    // Then
    assertThat(lines).hasLength(1);
    assertLine('waiting for bookings');
- name: Preview warns at Window Loaded where nothing of a booking page is on the page
  code: |-
    // Given
    visit.isPreview = true;
    visit.event = 'gtm.load';
    // When
    fire();
    // Then
    assertLine('nothing of a booking page is on this page');
- name: In preview the debug bridge comes from the CDN
  code: |-
    // Given
    visit.isPreview = true;
    // When
    fire({ embed: 'both', bridgeSource: 'cdn' });
    // Then
    assertThat(injected[0]).contains('/dist/bridge.debug.js');
setup: |-
  // The page, and what the tag does to it.
  const getType = require('getType');
  const page = {};
  const pushed = [];
  const lines = [];
  const injected = [];
  const scripts = [];
  const remembered = {};
  const kept = {};
  const consent = {};
  const consentListeners = [];
  const visit = {
    isPreview: false,
    isSlow: false,
    isBusy: false,
    hasHashes: true,
    now: 1524465900000,
    event: 'gtm.init'
  };
  const turns = [];

  const copy = (value) => {
    if (getType(value) === 'array') return value.map(copy);
    if (getType(value) !== 'object') return value;
    const copied = {};
    for (const key in value) copied[key] = copy(value[key]);
    return copied;
  };

  mock('copyFromDataLayer', (key) => visit[key]);
  mock('copyFromWindow', (key) => copy(page[key]));
  mock('setInWindow', (key, value) => {
    page[key] = copy(value);
    return true;
  });
  mock('aliasInWindow', (toKey, fromKey) => {
    page[toKey] = page[fromKey];
    return true;
  });
  mock('callInWindow', function (key) {
    // By its method `call` a function is given its `this` first.
    const name = key.split('.call')[0];
    const first = name === key ? 1 : 2;
    const called = page[name];
    if (getType(called) !== 'function') return undefined;
    if (arguments.length <= first) return called();
    if (arguments.length === first + 1) return called(copy(arguments[first]));
    return called(copy(arguments[first]), copy(arguments[first + 1]));
  });
  mock('createQueue', () => {
    return (entry) => {
      pushed.push(entry);
    };
  });
  mock('callLater', (work) => {
    turns.push(work);
    // What is asked for meanwhile comes after it, as in a browser.
    if (visit.isSlow || visit.isBusy) return;
    visit.isBusy = true;
    while (turns.length) turns.shift()();
    visit.isBusy = false;
  });
  mock('sha256', (text, onSuccess, onFailure) => {
    if (visit.hasHashes) onSuccess('hash of ' + text);
    else onFailure({ name: 'BrowserNotSupported', message: 'A plain http page.' });
  });
  mock('injectScript', (url, onSuccess, onFailure) => {
    injected.push(url);
    scripts.push({ loads: onSuccess, isBlocked: onFailure });
  });
  mock('logToConsole', (line) => {
    lines.push(line);
  });
  mock('getTimestampMillis', () => visit.now);
  mock('getContainerVersion', () => {
    return { containerId: 'GTM-SITE', previewMode: visit.isPreview, debugMode: false, version: '1' };
  });
  mock('isConsentGranted', (type) => consent[type] !== 'denied');
  mock('addConsentListener', (type, listener) => {
    consentListeners.push({ type: type, tell: listener });
  });
  mockObject('localStorage', {
    getItem: (key) => (remembered[key] === undefined ? null : remembered[key]),
    setItem: (key, text) => {
      remembered[key] = text;
      return true;
    },
    removeItem: (key) => {
      remembered[key] = undefined;
    }
  });
  mockObject('templateStorage', {
    getItem: (key) => (kept[key] === undefined ? null : kept[key]),
    setItem: (key, value) => {
      kept[key] = value;
    }
  });

  // The form with its first answers, and what a scenario changes.
  const fire = (answers) => {
    const data = {
      embed: 'classic',
      eventName: 'booking_confirmed',
      fields: 'standard',
      userData: 'off',
      legalBasis: 'none',
      waitForConsent: '',
      staffFields: false,
      links: false,
      customerNote: false,
      waitForTags: false,
      simulate: false,
      debug: false,
      diagnostics: false,
      gtmTagId: 7
    };
    for (const name in answers) data[name] = answers[name];
    runCode(data);
  };

  // The booking that OnceHub documents, and what a scenario changes.
  const booking = (changes) => {
    const info = {
      Version: '7.35',
      MeetingTimes: [
        { UTCTime: '2018-04-25T06:45:00', CustomerTime: '2018-04-25T07:45:00', SOTime: '2018-04-25T09:45:00' }
      ],
      CancelRescheduleLink: 'https://go.oncehub.com/dana?Params=A1',
      Note: 'I look forward to it.',
      CalendarEvent: {
        ICS: 'https://app.oncehub.com/?mid=1&type=1',
        VCS: 'https://app.oncehub.com/?mid=1&type=3'
      },
      statusCode: '1',
      Message: null,
      CustomerName: 'John Smith',
      CustomerEmail: 'johnsmith@example.com',
      CustomerPhone: '1-2025550195',
      EventTypeName: 'First consultation'
    };
    for (const name in changes) info[name] = changes[name];
    return { errorStatus: 0, bookingInfo: info };
  };

  // OnceHub calls the page.
  const book = (changes) => page.SOAfterConfirmationFunction(booking(changes));

  // What was put off on a slow page happens now, and what that puts off.
  const passTurns = () => {
    for (let turn = 0; turn < 12; turn++) turns.splice(0, turns.length).forEach((work) => work());
  };

  // The visitor answers the banner.
  const setConsent = (type, state) => {
    consent[type] = state;
    consentListeners.forEach((listener) => {
      if (listener.type === type) listener.tell(type, state === 'granted');
    });
  };

  // A bridge as the site would load it, which keeps the commands that it gets.
  const commands = [];
  const loadBridge = (version) => {
    page.bookingBridge = (command, value) => {
      commands.push({ command: command, value: value });
      if (command === 'configure') return { accepted: true };
    };
    page.bookingBridge.version = version;
  };

  const namesOf = (entries) => entries.map((entry) => entry.event).filter((name) => name !== undefined);

  const assertEvents = (names) => {
    assertThat(namesOf(pushed), 'the events').isEqualTo(names);
  };

  const assertKeys = (entry, expected) => {
    for (const key in expected) assertThat(entry[key], key).isEqualTo(expected[key]);
  };

  const assertLine = (text) => {
    assertThat(lines.join(', '), 'the lines of the console').contains(text);
  };


___NOTES___

Booking Bridge for OnceHub. Unofficial: not made, approved or supported by OnceHub.

This file is generated. The sandboxed code is compiled from TypeScript, one comment for each module; the form, the
permissions and the tests come from the folder template/ of the repository. Change those, not this file: an edit in
GTM's template editor cuts the template off from updates of the gallery.

How to use it

1. Add a tag of this type and answer the first question.
2. Fire it on three triggers: Initialization - All Pages, DOM Ready and Window Loaded. A site may declare its own
   callback at any time, which replaces ours without a word; each firing looks again. Leave the consent settings of
   the tag as they are: if it needs consent to fire, it misses the bookings before; if it always fires, GTM tells it
   that all consent was given.
3. Add a Custom Event trigger for booking_confirmed, and use it in your GA4 and Google Ads tags.
4. Tick "Simulate one booking in preview" under Testing and look at the data layer in preview.

What it does on the page

- It wraps the global function SOAfterConfirmationFunction. The site's own function still runs, in the same call.
- It pushes one event for each booking, without anything about the person who booked unless you ask for it and say
  what allows it.
- It loads no script, unless you choose the bridge and have it come from the CDN.


