<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://chat.example.com/api/chat.postMessage', [
    'headers' => ['Authorization' => 'Bearer YOUR_BOT_TOKEN'],
    'json' => [
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
    ],
]);

echo $response->getBody();
