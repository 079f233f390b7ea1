<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://reqbin.com/echo/post/form', [
    'headers' => ['Authorization' => 'Bearer {token}'],
    'form_params' => [
        'key1' => 'value1',
        'key2' => 'value2',
    ],
]);

echo $response->getBody();
