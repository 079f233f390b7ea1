<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('http://localhost:8545/rpc', [
    'json' => [
        [
            'jsonrpc' => '2.0',
            'method' => 'getBalance',
            'params' => ['account-1', 'latest'],
            'id' => 1,
        ],
        ['jsonrpc' => '2.0', 'method' => 'notify', 'params' => new stdClass()],
        ['jsonrpc' => '2.0', 'method' => 'ping', 'id' => null],
    ],
]);

echo $response->getBody();
