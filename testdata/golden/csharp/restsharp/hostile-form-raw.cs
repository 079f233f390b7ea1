using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddStringBody("a'$(touch${IFS}snipgen-canary)'=`touch${IFS}snipgen-canary`&'+open('snipgen-canary','w')+'=\";touch${IFS}snipgen-canary;\"&${require('fs').writeFileSync('snipgen-canary','')}={${touch('snipgen-canary')}}&`=\\", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
