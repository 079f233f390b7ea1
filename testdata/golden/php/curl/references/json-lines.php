<?php

$orderId = getenv('ORDER_ID');
$customer = getenv('CUSTOMER');

$payload = <<<'JSON'
{
  "order": 
JSON . $orderId . <<<'TEXT'
,
  "customer": "
TEXT . $customer . <<<'TEXT'
",
  "note": "100% \"sure\""
}
TEXT;

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
