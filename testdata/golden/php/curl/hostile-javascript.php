<?php

$payload = "\${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n\${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u{2028}require('fs').writeFileSync('snipgen-canary','')\u{2029}require('fs').writeFileSync('snipgen-canary','')//\n\\";

$curl = curl_init('https://api.example.com/run');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'X-Try-1: ${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}',
        'X-Try-2: \'+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+\'',
        'X-Try-3: "+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+"',
        'X-Try-4: `+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+`',
        'X-Try-5: \\`+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+\\`',
        'X-Try-6: \\${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}',
        'X-Try-7: \\\'+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+\\\'',
        'X-Try-8: \\u0027+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+\\u0027',
        'X-Try-9: \\x60+require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')+\\x60',
        'X-Try-10: ${process.binding(\'fs\')}',
        'X-Try-11: */require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')/*',
        'X-Try-12: </script><script>require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')</script>',
        "X-Try-14: \u{2028}require('fs').writeFileSync('snipgen-canary','')\u{2029}require('fs').writeFileSync('snipgen-canary','')//",
        'X-Try-15: \\',
        'Content-Type: text/plain',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
