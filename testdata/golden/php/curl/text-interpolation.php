<?php

$payload = 'hello!world !! !$ !-1 "!" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $\'a\' $"b" &x; \\N{DASH}';

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: text/plain'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
