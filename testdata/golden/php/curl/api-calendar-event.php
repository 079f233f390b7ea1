<?php

$query = [
    'sendUpdates' => 'all',
    'conferenceDataVersion' => '1',
];
$payload = [
    'summary' => 'Stand-up ☕',
    'start' => [
        'dateTime' => '2026-01-05T09:30:00+01:00',
        'timeZone' => 'Europe/Berlin',
    ],
    'recurrence' => [
        'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T225959Z',
    ],
    'attendees' => [
        ['email' => 'a@example.com', 'optional' => true],
        ['email' => 'b@example.com'],
    ],
    'reminders' => ['useDefault' => false, 'overrides' => []],
    'location' => null,
];

$curl = curl_init('https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'If-Match: "3181161784712000"',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
