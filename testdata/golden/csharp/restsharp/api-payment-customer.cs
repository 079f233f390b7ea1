using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://payments.example.com/v1/customers", Method.Post);
request.AddHeader("Authorization", "Bearer sk_test_example");
request.AddStringBody("name=Example+Customer&email=customer%2Btest%40example.com&phone=%2B49+221+0000000&address[line1]=Beispielstra%C3%9Fe+1&address[city]=K%C3%B6ln&address[country]=DE&metadata[crm_id]=0042&tax_exempt=none&description=", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
