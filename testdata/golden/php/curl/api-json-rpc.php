<?php

$payload = [
    [
        'jsonrpc' => '2.0',
        'method' => 'getBalance',
        'params' => ['account-1', 'latest'],
        'id' => 1,
    ],
    ['jsonrpc' => '2.0', 'method' => 'notify', 'params' => new stdClass()],
    ['jsonrpc' => '2.0', 'method' => 'ping', 'id' => null],
];

$curl = curl_init('http://localhost:8545/rpc');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
