using System;
using System.Net.Http;
using System.Text;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        AllowAutoRedirect = true,
        RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
    },
});
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "$(touch snipgen-canary)");
request.AddHeader("X-Try-2", "`touch snipgen-canary`");
request.AddHeader("X-Try-3", "'; touch snipgen-canary; '");
request.AddHeader("X-Try-4", "\"; touch snipgen-canary; \"");
request.AddHeader("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '");
request.AddHeader("X-Try-6", "\\\"; touch snipgen-canary; \\\"");
request.AddHeader("X-Try-7", "\\'; touch snipgen-canary; \\'");
request.AddHeader("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'");
request.AddHeader("X-Try-9", "| touch snipgen-canary");
request.AddHeader("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%");
request.AddHeader("X-Try-11", "\" & echo.>snipgen-canary & \"");
request.AddHeader("X-Try-12", "^\" & echo.>snipgen-canary");
request.AddHeader("X-Try-13", "’; New-Item snipgen-canary; ‘");
request.AddHeader("X-Try-14", "”; New-Item snipgen-canary; “");
request.AddHeader("X-Try-15", "$(New-Item snipgen-canary)");
request.AddHeader("X-Try-16", "`\"; New-Item snipgen-canary; `\"");
request.AddHeader("X-Try-17", "!touch snipgen-canary");
request.AddStringBody(@"$(touch snipgen-canary)
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
@'", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
