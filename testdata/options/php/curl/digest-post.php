<?php

if (preg_match('/[[:cntrl:]]/', getenv('PASSWORD'))) {
    throw new RuntimeException('a variable has a line break');
}

$payload = ['name' => 'value'];

$curl = curl_init('https://api.example.com/v1/items');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPAUTH => CURLAUTH_DIGEST,
    CURLOPT_USERPWD => 'user:' . getenv('PASSWORD'),
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
