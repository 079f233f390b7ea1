<?php

$payload = [
    'title' => 'Crash on start',
    'body' => "Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: \"oops\"\n```",
    'labels' => ['bug'],
    'assignees' => [],
    'milestone' => null,
];

$curl = curl_init('https://code.example.com/repos/example/project/issues');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/vnd.example.v3+json',
        'Authorization: Bearer YOUR_TOKEN',
        'X-Api-Version: 2026-01-01',
        'User-Agent: example-client/1.0',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
