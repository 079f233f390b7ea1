using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddBody(Convert.FromBase64String("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iSVNPLTg4NTktMSI/Pgo8Y2l0eT5L9mxuLCCjIDUg/zA8L2NpdHk+"), "text/xml; charset=ISO-8859-1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
