<?php

$session = getenv('SESSION');

if (preg_match('/[[:cntrl:]]/', $session)) {
    throw new RuntimeException('a variable has a line break');
}

$curl = curl_init('https://shop.example.com/basket');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Cookie: session=' . $session . '; theme=dark'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
