<?php

$orderId = getenv('ORDER_ID');
$customer = getenv('CUSTOMER');

$payload = <<<JSON
{
  "order": {$orderId},
  "customer": "{$customer}",
  "note": "100% \\"sure\\""
}
JSON;

$curl = curl_init('https://api.example.com/orders');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
