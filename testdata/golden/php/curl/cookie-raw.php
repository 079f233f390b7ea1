<?php

$curl = curl_init('https://api.example.com/account');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Cookie: q="a b"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
