using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var handler = new SocketsHttpHandler
{
    RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "$(touch snipgen-canary)");
request.Headers.Add("X-Try-2", "`touch snipgen-canary`");
request.Headers.Add("X-Try-3", "'; touch snipgen-canary; '");
request.Headers.Add("X-Try-4", "\"; touch snipgen-canary; \"");
request.Headers.Add("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '");
request.Headers.Add("X-Try-6", "\\\"; touch snipgen-canary; \\\"");
request.Headers.Add("X-Try-7", "\\'; touch snipgen-canary; \\'");
request.Headers.Add("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'");
request.Headers.Add("X-Try-9", "| touch snipgen-canary");
request.Headers.Add("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%");
request.Headers.Add("X-Try-11", "\" & echo.>snipgen-canary & \"");
request.Headers.Add("X-Try-12", "^\" & echo.>snipgen-canary");
request.Headers.Add("X-Try-13", "’; New-Item snipgen-canary; ‘");
request.Headers.Add("X-Try-14", "”; New-Item snipgen-canary; “");
request.Headers.Add("X-Try-15", "$(New-Item snipgen-canary)");
request.Headers.Add("X-Try-16", "`\"; New-Item snipgen-canary; `\"");
request.Headers.Add("X-Try-17", "!touch snipgen-canary");
request.Content = new StringContent(@"$(touch snipgen-canary)
`touch snipgen-canary`
'; touch snipgen-canary; '
""; touch snipgen-canary; ""
' $(touch snipgen-canary) ' `touch snipgen-canary` '
\""; touch snipgen-canary; \""
\'; touch snipgen-canary; \'
$'\x27; touch snipgen-canary; \x27'
| touch snipgen-canary
& echo.>snipgen-canary & rem %TEMP%
"" & echo.>snipgen-canary & ""
^"" & echo.>snipgen-canary
’; New-Item snipgen-canary; ‘
”; New-Item snipgen-canary; “
$(New-Item snipgen-canary)
`""; New-Item snipgen-canary; `""
!touch snipgen-canary

EOF
touch snipgen-canary
cat <<EOF

'@
New-Item snipgen-canary
@'");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
