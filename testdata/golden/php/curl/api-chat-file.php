<?php

$payload = [
    'channels' => 'C0EXAMPLE,C1EXAMPLE',
    'initial_comment' => 'Today\'s chart 📈',
    'file' => new CURLStringFile("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x06\x00\x00\x00\x04\x08\x02\x00\x00\x00\"f\xd9\x14\x00\x00\x00\x11IDATx\xdac\x90/߂\x86\x18\xc8\x15\x02\x00\x8a0\x1e\xf1%4\x1d\xc0\x00\x00\x00\x00IEND\xaeB`\x82", 'chart.png', 'image/png'),
];

$curl = curl_init('https://chat.example.com/api/files.upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Authorization: Bearer YOUR_TOKEN'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
