<?php

$query = [
    'include' => 'photographer',
    'fields[photos]' => 'title,src',
    'page[size]' => '1',
];
$payload = [
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
];

$curl = curl_init('https://api.example.com/photos?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
        'Accept: application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
