<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://chat.example.com/api/files.upload', [
    'headers' => ['Authorization' => 'Bearer YOUR_TOKEN'],
    'multipart' => [
        [
            'name' => 'channels',
            'contents' => 'C0EXAMPLE,C1EXAMPLE',
        ],
        [
            'name' => 'initial_comment',
            'contents' => 'Today\'s chart 📈',
        ],
        [
            'name' => 'file',
            'contents' => "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x06\x00\x00\x00\x04\x08\x02\x00\x00\x00\"f\xd9\x14\x00\x00\x00\x11IDATx\xdac\x90/߂\x86\x18\xc8\x15\x02\x00\x8a0\x1e\xf1%4\x1d\xc0\x00\x00\x00\x00IEND\xaeB`\x82",
            'filename' => 'chart.png',
            'headers' => ['Content-Type' => 'image/png'],
        ],
    ],
]);

echo $response->getBody();
