import httpx

url = "https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID"
params = {
    "sendUpdates": "all",
    "conferenceDataVersion": "1",
}
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "If-Match": '"3181161784712000"',
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

response = httpx.patch(url, params=params, headers=headers, json=payload)
print(response.text)
