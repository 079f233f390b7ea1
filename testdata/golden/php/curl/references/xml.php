<?php

$orderId = getenv('ORDER_ID');
$odd = getenv('ODD');

$payload = '<order id="' . $orderId . '"><by>' . $odd . '</by></order>';

$curl = curl_init('https://soap.example.com/');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: text/xml'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
