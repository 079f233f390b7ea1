using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25");
request.AddHeader("Accept", "application/vnd.api+json");
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
