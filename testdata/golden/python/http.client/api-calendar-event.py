import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "If-Match": '"3181161784712000"',
    "Content-Type": "application/json",
}
payload = {
    "summary": "Stand-up ☕",
    "start": {
        "dateTime": "2026-01-05T09:30:00+01:00",
        "timeZone": "Europe/Berlin",
    },
    "recurrence": [
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T225959Z",
    ],
    "attendees": [
        {"email": "a@example.com", "optional": True},
        {"email": "b@example.com"},
    ],
    "reminders": {"useDefault": False, "overrides": []},
    "location": None,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("calendar.example.com")
connection.request("PATCH", "/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID?sendUpdates=all&conferenceDataVersion=1", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
