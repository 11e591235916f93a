import type { OptionalField } from './event.ts';
import type { FieldDescription } from './field-description.ts';

/** Who has to ask for a field: a setting, or a row of the mapping. */
export interface OptionalFieldDescription extends FieldDescription {
  askedBy: 'staffFields' | 'links' | 'customerNote' | 'userData' | 'rows';
}

const link = 'a capability: send it only where the customer themselves could read it';

// biome-ignore format: one row per field reads as the table that it is
/** Fields that are there only when somebody asks, each with a stated ground. */
export const optionalFields: Record<OptionalField, OptionalFieldDescription> = {
  booking_page: { type: 'string', label: 'Booking page', meaning: "The page's link name, from the path of the cancel link", class: 'staff', classic: 'CancelRescheduleLink', calendar: '', ga4: '', askedBy: 'staffFields' },
  booking_host: { type: 'string', label: 'Host', meaning: 'Id of the user who is booked, `USR-…`', class: 'staff', classic: '', calendar: 'host', ga4: '', askedBy: 'staffFields' },
  customer_name: { type: 'string', label: 'Name', meaning: "The customer's name as written", class: 'personal', classic: 'CustomerName', calendar: 'custom_fields: name', ga4: '', askedBy: 'rows' },
  customer_first_name: { type: 'string', label: 'First name', meaning: 'First word of the name', class: 'personal', classic: 'CustomerName', calendar: 'custom_fields: name', ga4: '', askedBy: 'rows' },
  customer_last_name: { type: 'string', label: 'Last name', meaning: 'The rest of the name', class: 'personal', classic: 'CustomerName', calendar: 'custom_fields: name', ga4: '', askedBy: 'rows' },
  customer_email: { type: 'string', label: 'E-mail', meaning: 'Trimmed and in lower case', class: 'personal', classic: 'CustomerEmail', calendar: 'custom_fields: email', ga4: '', askedBy: 'rows' },
  customer_phone: { type: 'string', label: 'Phone', meaning: 'As E.164, such as `+12025550195`; what cannot be that is left out', class: 'personal', classic: 'CustomerPhone', calendar: 'custom_fields: phone', ga4: '', askedBy: 'rows' },
  'custom:<name>': { type: 'string', label: 'Custom field', meaning: 'Answer to the question of that name', class: 'personal', classic: '', calendar: 'custom_fields', ga4: '', askedBy: 'rows' },
  customer_note: { type: 'string', label: 'Note', meaning: 'What the customer wrote to the host', class: 'free text', classic: 'Note', calendar: '', ga4: '', askedBy: 'customerNote' },
  cancel_link: { type: 'string', label: 'Link to cancel', meaning: link, class: 'capability', classic: 'CancelRescheduleLink', calendar: 'cancel_url', ga4: '', askedBy: 'links' },
  reschedule_link: { type: 'string', label: 'Link to reschedule', meaning: link, class: 'capability', classic: 'CancelRescheduleLink', calendar: 'reschedule_url', ga4: '', askedBy: 'links' },
  ics_link: { type: 'string', label: 'Link to the ICS file', meaning: link, class: 'capability', classic: 'CalendarEvent.ICS', calendar: 'ics_url', ga4: '', askedBy: 'links' },
  vcs_link: { type: 'string', label: 'Link to the VCS file', meaning: link, class: 'capability', classic: 'CalendarEvent.VCS', calendar: '', ga4: '', askedBy: 'links' },
  location: { type: 'string', label: 'Location', meaning: 'Where they meet; may hold the link of a video call', class: 'capability', classic: '', calendar: 'location_description', ga4: '', askedBy: 'links' },
  vendor_booking_id: { type: 'string', label: 'Booking id (raw)', meaning: "OnceHub's identifier as given; that of a calendar opens the page to cancel", class: 'capability', classic: 'BookingId', calendar: 'id', ga4: '', askedBy: 'links' },
  booking_user_data: { type: '{ email, phone_number } | { sha256_email_address, sha256_phone_number }', label: 'User-provided data', meaning: "For Google's enhanced conversions, plain or hashed", class: 'personal', classic: 'CustomerEmail, CustomerPhone', calendar: 'custom_fields', ga4: '', askedBy: 'userData' },
};
