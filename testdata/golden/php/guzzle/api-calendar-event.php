<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->patch('https://calendar.example.com/calendar/v3/calendars/team%40group.example.com/events/YOUR_EVENT_ID', [
    'query' => [
        'sendUpdates' => 'all',
        'conferenceDataVersion' => '1',
    ],
    'headers' => [
        'Authorization' => 'Bearer YOUR_TOKEN',
        'If-Match' => '"3181161784712000"',
    ],
    'json' => [
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
    ],
]);

echo $response->getBody();
