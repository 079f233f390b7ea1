<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        'emoji' => '😀',
        'ключ' => 'значение',
        'sep' => "a\u{2028}b\u{2029}c\u{85}d\u{200b}e\u{feff}f",
        'accent' => 'é é',
        'del' => "\x7f",
    ],
]);

echo $response->getBody();
