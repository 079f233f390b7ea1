<?php

$class = getenv('CLASS');
$import = getenv('IMPORT');
$url = getenv('URL');
$responseValue = getenv('RESPONSE');
$headers = getenv('HEADERS');
$request = getenv('REQUEST');
$client = getenv('CLIENT');
$os = getenv('OS');
$user = getenv('USER_VALUE');
$userId = getenv('USER_ID');
$userId2 = getenv('USER_ID_VALUE');
$userid = getenv('USERID');
$x1 = getenv('X1');

$curl = curl_init('https://api.example.com/' . rawurlencode($class) . '/' . rawurlencode($import) . '/' . rawurlencode($url) . '/' . rawurlencode($responseValue) . '/' . rawurlencode($headers) . '/' . rawurlencode($request) . '/' . rawurlencode($client) . '/' . rawurlencode($os) . '/' . rawurlencode($user) . '/' . rawurlencode($userId) . '/' . rawurlencode($userId2) . '/' . rawurlencode($userid) . '/' . rawurlencode($x1));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
