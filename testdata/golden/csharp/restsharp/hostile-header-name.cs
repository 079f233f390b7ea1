using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run");
request.AddHeader("X-`touch$IFS'snipgen-canary'`", "1");
request.AddHeader("X-'+'", "2");
request.AddHeader("'$_SERVER'", "3");
request.AddHeader("X-$PATH-%TEMP%-!!", "4");
request.AddHeader("X-'-`touch$IFS'snipgen-canary'`-'", "5");
request.AddHeader("a'.'b", "6");
request.AddHeader("*#-'", "7");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
