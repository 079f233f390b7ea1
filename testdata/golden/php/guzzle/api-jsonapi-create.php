<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/photos', [
    'query' => [
        'include' => 'photographer',
        'fields[photos]' => 'title,src',
        'page[size]' => '1',
    ],
    'headers' => [
        'Content-Type' => 'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
        'Accept' => 'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
    ],
    'json' => [
        'data' => [
            'type' => 'photos',
            'lid' => 'local-1',
            'attributes' => [
                'title' => 'Example photo',
                'src' => 'https://www.example.com/images/productivity.png',
                'tags' => [],
                'exif' => new stdClass(),
            ],
            'relationships' => [
                'photographer' => [
                    'data' => ['type' => 'people', 'id' => '9'],
                ],
                'album' => ['data' => null],
            ],
        ],
    ],
]);

echo $response->getBody();
