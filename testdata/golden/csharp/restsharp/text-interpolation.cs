using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddStringBody("hello!world !! !$ !-1 \"!\" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $\"b\" &x; \\N{DASH}", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
