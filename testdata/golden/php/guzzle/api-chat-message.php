<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://chat.example.com/api/chat.postMessage', [
    'headers' => [
        'Authorization' => 'Bearer YOUR_TOKEN',
        'Content-Type' => 'application/json; charset=utf-8',
    ],
    'json' => [
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
    ],
]);

echo $response->getBody();
