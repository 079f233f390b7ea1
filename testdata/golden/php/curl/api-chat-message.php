<?php

$payload = [
    'channel' => 'C0EXAMPLE',
    'text' => 'Deploy finished :tada: 🎉',
    'blocks' => [
        [
            'type' => 'section',
            'text' => [
                'type' => 'mrkdwn',
                'text' => '*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co.',
            ],
        ],
    ],
    'unfurl_links' => false,
];

$curl = curl_init('https://chat.example.com/api/chat.postMessage');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Content-Type: application/json; charset=utf-8',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
