<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$title = getenv('TITLE');
$nameValue = getenv('NAME');

$client = new Client();
$response = $client->post('https://api.example.com/photos', [
    'multipart' => [
        [
            'name' => 'title',
            'contents' => $title . ' 1',
        ],
        [
            'name' => 'photo',
            'contents' => file_get_contents('./pixel.png'),
            'filename' => 'pixel.png',
            'headers' => ['Content-Type' => 'image/png'],
        ],
        [
            'name' => 'notes',
            'contents' => 'Notes of ' . $nameValue,
            'filename' => 'notes.txt',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
    ],
]);

echo $response->getBody();
