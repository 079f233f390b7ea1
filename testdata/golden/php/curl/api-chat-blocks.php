<?php

$payload = [
    'channel' => 'C0EXAMPLE',
    'thread_ts' => '1767349800.000100',
    'text' => 'Release 1.4.0 is out 🎉',
    'blocks' => [
        [
            'type' => 'header',
            'text' => [
                'type' => 'plain_text',
                'text' => '🚀 Release 1.4.0',
                'emoji' => true,
            ],
        ],
        [
            'type' => 'section',
            'fields' => [
                ['type' => 'mrkdwn', 'text' => "*By:*\n<!here> 👩\u{200d}💻"],
                ['type' => 'mrkdwn', 'text' => "*Regions:*\n🇩🇪 🇯🇵"],
            ],
        ],
        ['type' => 'divider'],
        [
            'type' => 'actions',
            'elements' => [
                [
                    'type' => 'button',
                    'style' => 'primary',
                    'text' => ['type' => 'plain_text', 'text' => 'Notes'],
                    'url' => 'https://www.example.com/notes?v=1.4.0&lang=en#top',
                    'value' => 'notes',
                ],
            ],
        ],
    ],
];

$curl = curl_init('https://chat.example.com/api/chat.postMessage');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_BOT_TOKEN',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
