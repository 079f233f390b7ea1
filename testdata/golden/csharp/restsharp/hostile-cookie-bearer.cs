using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run");
request.AddHeader("Authorization", "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\");
request.AddHeader("Cookie", "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
