<?php

$payload = [
    'personalizations' => [
        [
            'to' => [
                ['email' => 'to@example.com', 'name' => 'Example, Recipient'],
            ],
            'cc' => [],
            'subject' => 'Your order #1001 – 20% off',
            'substitutions' => ['{{first_name}}' => 'Example', '-total-' => '$19.99'],
        ],
    ],
    'from' => ['email' => 'shop@example.com'],
    'content' => [
        [
            'type' => 'text/plain',
            'value' => "Hello {{first_name}},\r\nthanks!\r\n",
        ],
        [
            'type' => 'text/html',
            'value' => "<!doctype html>\r\n<p style=\"color: #333; font: 16px 'Open Sans'\">Hello&nbsp;{{first_name}},<br>total: -total-</p><a href='https://shop.example.com/o/1001?utm_source=mail&amp;utm_medium=html'>Order</a><script>/* none */</script>",
        ],
    ],
    'send_at' => 1767349800,
    'tracking_settings' => [
        'click_tracking' => ['enable' => false],
    ],
];

$curl = curl_init('https://mail.example.com/v3/mail/send');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
