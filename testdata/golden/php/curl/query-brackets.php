<?php

$curl = curl_init('https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
