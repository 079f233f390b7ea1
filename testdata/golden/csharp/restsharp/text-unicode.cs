using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddStringBody("😀𝒳\u2028line\u2029para\u0085next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
