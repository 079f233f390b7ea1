using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*", Method.Put);
request.AddHeader("JOB-TOKEN", "YOUR_JOB_TOKEN");
request.AddStringBody("value=--env%3Dtest+--url%3Dhttps%3A%2F%2Fa.example.com%2F%3Fx%3D1%26y%0ADONE&protected=true&masked=false&raw=", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
