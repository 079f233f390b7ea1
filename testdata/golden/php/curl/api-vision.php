<?php

$query = ['key' => 'YOUR_API_KEY'];
$payload = [
    'requests' => [
        [
            'image' => [
                'content' => 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mM4kWJEEmIY1TCqYfhqAACoeF4QNBLLLwAAAABJRU5ErkJggg==',
            ],
            'features' => [
                ['type' => 'LABEL_DETECTION', 'maxResults' => 5],
                ['type' => 'TEXT_DETECTION'],
            ],
            'imageContext' => [
                'languageHints' => ['de', 'ja'],
            ],
        ],
        [
            'image' => [
                'source' => [
                    'imageUri' => 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q==',
                ],
            ],
            'features' => [],
        ],
    ],
];

$curl = curl_init('https://vision.example.com/v1/images:annotate?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json; charset=utf-8'],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
