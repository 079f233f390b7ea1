using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/a'();,!$*@:~/b;v=1.0;w?x=';()!$*,@:/?~&y=a?b=c");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
